import { useI18n } from "vue-i18n";
import { useLocalized } from "../shared/useLocalized";
import type { MapView } from "../shared/types";
import { boardSvg, headOf, type SeenBoard } from "./boardsvg";
import type { BoardFilter } from "./filter";
import { screenColours } from "./svgstyle";

/** Hands a file to the browser; a variable, so that tests can watch it. */
export const pictures = {
  save(name: string, svg: string): void {
    const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  },
};

/** Takes the board out as a drawing, as it is seen. */
export function useBoardPicture() {
  const { t, locale } = useI18n();
  const { nameOf, shortNameOf } = useLocalized();

  function conditionsOf(filter: BoardFilter): string[] {
    const words = [
      ...filter.statuses.map((status) => t(`shared.status.${status}`)),
      ...filter.actions.map((action) => t(`shared.action.${action}`)),
      ...(filter.differing ? [t("chain.picture.differing")] : []),
      ...(filter.producing ? [t("chain.picture.producing")] : []),
      ...(filter.nearby ? [t("chain.picture.nearby")] : []),
      ...(filter.aged ? [t("chain.picture.aged")] : []),
      ...(filter.text.trim() ? [t("chain.picture.text", { text: filter.text.trim() })] : []),
    ];
    return [
      ...(filter.computed ? [t("chain.picture.computed")] : []),
      ...(words.length ? [t("chain.picture.narrowed", { words: words.join(t("chain.picture.and")) })] : []),
    ];
  }

  return (map: MapView, seen: Omit<SeenBoard, "map" | "conditions">, filter: BoardFilter) => {
    const say = (key: string, values: Record<string, unknown> = {}) => t(key, values);
    const board = { ...seen, map, conditions: conditionsOf(filter) };
    const spoken = { language: locale.value, say, nameOf, shortNameOf, colour: screenColours() };
    const name = headOf(board, spoken).replace(/[\\/:*?"<>|\s]+/g, "-");
    pictures.save(`${name}.svg`, boardSvg(board, spoken));
  };
}
