package org.lianzhao.transfer.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.DomainProblem;

/** The XML of a part of a workbook, read tag by tag. Loads nothing from elsewhere. */
final class PartXml implements AutoCloseable {
    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 2_000;
    // a cell holds 32,767 characters
    private static final int LONGEST_TEXT = 40_000;

    private final InputStream part;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    PartXml(InputStream part) {
        this.part = part;
        try {
            this.reader = factory().createXMLStreamReader(part, "UTF-8");
        } catch (XMLStreamException torn) {
            throw Unusable.broken();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // &quot; and &amp; count as well, and newer versions of Java allow few of them; other entities are not read at
        // all
        factory.setProperty(LIMITS + "totalEntitySizeLimit", "0");
        factory.setProperty(LIMITS + "maxGeneralEntitySizeLimit", "0");
        return factory;
    }

    /** Goes on to what comes next; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
        } catch (DomainProblem refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException torn) {
            throw Unusable.broken();
        }
        depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        if (reader.isStartElement()) {
            noteNames();
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw Unusable.broken();
        }
        return true;
    }

    // the parser keeps every name it has met until the end of the part
    private void noteNames() {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            names.add(reader.getNamespacePrefix(i) + reader.getNamespaceURI(i));
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute of the tag that starts here, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is a number from 0 on; another one where it is missing. */
    int number(String name, int otherwise) {
        String written = attribute(name);
        try {
            return written == null ? otherwise : Integer.parseUnsignedInt(written);
        } catch (NumberFormatException torn) {
            throw Unusable.broken();
        }
    }

    /** The text of the tag that starts here, which has no tags inside. */
    String text(String name) {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(name)) {
            append(text);
        }
        return text.toString();
    }

    /** The text of the tag that starts here, put together from its runs; hints for the pronunciation are left out. */
    String richText(String name) {
        StringBuilder text = new StringBuilder();
        boolean shown = false;
        boolean hint = false;
        while (next() && !ends(name)) {
            hint = starts("rPh") || (hint && !ends("rPh"));
            shown = starts("t") || (shown && !ends("t"));
            if (shown && !hint) {
                append(text);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (reader.isCharacters() && text.length() < LONGEST_TEXT) {
            text.append(reader.getText());
        }
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
