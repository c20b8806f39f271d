/**
 * Returns the contrast ratio of the text of an element by WCAG 2.2: 1 (unreadable) to 21. It runs inside a page, so it
 * uses only its own code.
 */
export function contrastOf(element: Element): number {
  const channelsOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminanceOf = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isOpaque = (color: string) => (channelsOf(color)[3] ?? 1) === 1;
  const backgroundOf = (place: Element | null): string => {
    if (place === null) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(place);
    return isOpaque(backgroundColor) ? backgroundColor : backgroundOf(place.parentElement);
  };
  const lights = [getComputedStyle(element).color, backgroundOf(element)].map(luminanceOf);
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}
