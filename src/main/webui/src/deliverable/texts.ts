import { bilingual } from "../shared/bilingual";

export const texts = bilingual(
  {
    title: "成果清单",
    hint: "按现在的数据生成，图谱、企业或得分变了，再打开就是新的。",
    which: "选哪一份",
    kinds: {
      PANORAMA: "全景图",
      GAPS: "缺失/薄弱环节",
      FIRMS: "重点企业",
      TARGETS: "目标招商企业",
      REGIONS: "区域分布",
    },
    take: { xlsx: "导出 Excel", pdf: "导出 PDF" },
    since: "（{day} 起）",
    asOf: "数据截至 {day}",
    rows: "共 {n} 行",
    cut: "共 {total} 行，这里只列前 {n} 行，其余在导出的 Excel 里",
    none: "没有可列的内容",
    more: "再显示 100 行",
    notes: "来源与口径",
  },
  {
    title: "Deliverables",
    hint: "Put together from today's data; when the map, the firms or the scores change, so do they.",
    which: "Which one",
    kinds: {
      PANORAMA: "Panorama",
      GAPS: "Missing and weak",
      FIRMS: "Key firms",
      TARGETS: "Target companies",
      REGIONS: "Regions",
    },
    take: { xlsx: "Export to Excel", pdf: "Export to PDF" },
    since: "(since {day})",
    asOf: "As of {day}",
    rows: "{n} row | {n} rows",
    cut: "The first {n} of {total} rows; the Excel file has the others",
    none: "Nothing to list",
    more: "Show 100 more",
    notes: "Sources and meaning",
  },
);
