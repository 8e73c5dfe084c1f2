/** What a colour of the screens is at the moment; its own value where it is not to be had. */
export type Colour = (name: string) => string;

const light: Record<string, string> = {
  bg: "#f5f6f6",
  surface: "#ffffff",
  line: "#dde1e2",
  "line-strong": "#838d94",
  text: "#182025",
  "text-3": "#5a666e",
  brand: "#0b6b64",
  "brand-tint-2": "#c6e3df",
  "strong-bg": "#1f4e8c",
  "strong-fg": "#ffffff",
  "strong-line": "#1f4e8c",
  "weak-bg": "#ffe9bd",
  "weak-fg": "#664000",
  "weak-line": "#b07a18",
  "missing-bg": "#ffffff",
  "missing-fg": "#8a2468",
  "missing-line": "#b0508f",
  "unknown-bg": "#e1e5e8",
  "unknown-fg": "#465159",
  "unknown-line": "#717c85",
};

const VALUE = /^(#[0-9a-f]{3,8}|rgba?\([0-9., %]+\))$/i;

/** The colours of the screens as they are, light or dark; only what is a colour gets into a file. */
export function screenColours(root: HTMLElement = document.documentElement): Colour {
  const style = getComputedStyle(root);
  return (name) => {
    const value = style.getPropertyValue(`--${name}`).trim();
    return VALUE.test(value) ? value : light[name]!;
  };
}

/** The look of a drawn board: solid exists, hollow and dashed is missing, dotted does not fit what is looked for. */
export function styleOf(colour: Colour): string {
  const state = (name: string, more = "") =>
    `.${name}>.box{fill:${colour(`${name}-bg`)};stroke:${colour(`${name}-line`)};${more}}` +
    `.${name}>text{fill:${colour(`${name}-fg`)}}.${name} .glyph{stroke:${colour(`${name}-fg`)};color:${colour(`${name}-fg`)}}` +
    `.${name} .corner{fill:${colour(`${name}-fg`)}}`;
  return [
    `text{font-family:"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif;fill:${colour("text")}}`,
    `.h{font-weight:600}.soft{fill:${colour("text-3")}}`,
    `.page{fill:${colour("bg")}}.rule{stroke:${colour("line")};stroke-width:2}`,
    `.grp>.box{fill:${colour("surface")};stroke:${colour("line")}}`,
    `.glyph{fill:none;stroke-width:1.5}.glyph .fill{fill:currentColor}`,
    state("strong"),
    state("weak"),
    state("missing", "stroke-dasharray:4 3"),
    state("unknown", "stroke-dasharray:1.5 2"),
    `.missing>.nm{fill:${colour("text")}}`,
    `.rk{fill:${colour("missing-fg")}}.seg>.rkn{fill:${colour("surface")};font-weight:600}`,
    `.dim:not(.strong)>.nm{fill:${colour("text-3")}}`,
    `.gone>.box{fill:${colour("surface")};stroke:${colour("line-strong")};stroke-dasharray:1.5 2}`,
    `.gone>text,.gone>.nm{fill:${colour("text-3")}}.gone .glyph{stroke:${colour("text-3")};color:${colour("text-3")}}.gone .corner{fill:${colour("text-3")}}`,
    `.near>.box{stroke:${colour("brand-tint-2")};stroke-width:2.5}`,
    `.selected>.box{stroke:${colour("brand")};stroke-width:2.5;stroke-dasharray:none}.selected>text{font-weight:600}`,
    `.link path{fill:none;stroke:${colour("brand")};stroke-width:1.75}.link .end{fill:${colour("brand")};stroke:none}`,
    `.hop path{fill:none;stroke:${colour("line-strong")};stroke-width:1.25;stroke-dasharray:3 4}.hop .end{fill:${colour("line-strong")};stroke:none}`,
  ].join("\n");
}
