package org.lianzhao.company;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyView.FactSourceView;
import org.lianzhao.company.CompanyView.HoldingView;
import org.lianzhao.company.CompanyView.OtherName;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Copies rows of the register into what is shown. */
@Mapper
interface CompanyMapper {
    @Mapping(target = "id", source = "facts.id")
    @Mapping(target = "name", source = "facts.name")
    @Mapping(target = "recordedBy", source = "facts.recordedByName")
    @Mapping(target = "region", source = "region")
    @Mapping(target = "mergedTo", source = "mergedTo")
    @Mapping(target = "sourceNote", source = "sourceNote")
    CompanyView view(
            CompanyFacts facts,
            String sourceNote,
            List<FactSourceView> factSources,
            @Nullable RegionView region,
            @Nullable IndustryView industry,
            CompanyView.@Nullable MergedTo mergedTo,
            List<OtherName> otherNames,
            List<String> tags,
            List<HoldingView> holdings,
            List<String> warnings);
}
