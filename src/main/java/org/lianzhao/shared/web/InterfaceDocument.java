package org.lianzhao.shared.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says in the interface's document which fields are always there and which may be null, as the records say it in Java:
 * the frontend's types are made from that document.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class InterfaceDocument implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView index;

    /** The build hands over the index of all classes. */
    public InterfaceDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("org.lianzhao."))
                .forEach(type -> describe(type, schemas));
    }

    private static void describe(ClassInfo type, Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            boolean page = type.simpleName().equals("Page") && name.startsWith("Page");
            if (name.equals(type.simpleName()) || page) {
                type.recordComponents().forEach(component -> describe(component, schema));
            }
        });
    }

    private static void describe(RecordComponentInfo component, Schema record) {
        Map<String, Schema> properties = record.getProperties();
        Schema property = properties == null ? null : properties.get(component.name());
        if (property == null) {
            return;
        }
        if (component.type().hasAnnotation(NULLABLE) || component.hasAnnotation(NULLABLE)) {
            record.addProperty(component.name(), nullable(property));
        } else if (record.getRequired() == null || !record.getRequired().contains(component.name())) {
            record.addRequired(component.name());
        }
    }

    private static Schema nullable(Schema property) {
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(property, OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        if (property.getType() == null) {
            return property; // anything goes, null included
        }
        List<SchemaType> types = new ArrayList<>(property.getType());
        types.add(SchemaType.NULL);
        return property.type(types);
    }
}
