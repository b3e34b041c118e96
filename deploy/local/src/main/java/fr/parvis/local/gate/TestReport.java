package fr.parvis.local.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One report file, read element by element.
 *
 * @param failed each test with what it said and what the service under test warned of meanwhile, in a few lines
 * @param unexcused tests skipped without a good reason
 */
record TestReport(Counts counts, List<String> failed, List<String> unexcused) {
    /** The absences that a newcomer's machine may have; the tests say so in these words. */
    private static final Set<String> EXCUSES =
            Set.of("Chromium is not installed", "no container engine", "no Debian packages");

    static TestReport read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            return read(factory.createXMLStreamReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException("unreadable test report " + file, e));
        }
    }

    private static TestReport read(XMLStreamReader xml) throws XMLStreamException {
        Counts counts = Counts.NONE;
        List<String> failed = new ArrayList<>();
        List<String> unexcused = new ArrayList<>();
        String test = "";
        String complained = "none yet";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "testsuite" -> counts = counts(xml);
                case "testcase" ->
                    test = xml.getAttributeValue(null, "classname") + "." + xml.getAttributeValue(null, "name");
                case "failure", "error" -> {
                    failed.add(Complaint.of(test, xml.getElementText()));
                    complained = test;
                }
                case "system-out" -> {
                    if (complained.equals(test)) {
                        failed.add(failed.removeLast() + Complaint.warned(xml.getElementText()));
                    }
                }
                case "skipped" -> unexcused.addAll(unexcused(test, reason(xml)));
                default -> {
                    // properties say nothing about the outcome
                }
            }
        }
        return new TestReport(counts, failed, unexcused);
    }

    /** A condition leaves it in an attribute, an assumption as the first line of its trace. */
    private static String reason(XMLStreamReader skipped) throws XMLStreamException {
        String message = skipped.getAttributeValue(null, "message");
        return message != null
                ? message
                : skipped.getElementText().lines().findFirst().orElse("no reason given");
    }

    private static List<String> unexcused(String test, String reason) {
        return EXCUSES.stream().anyMatch(reason::contains) ? List.of() : List.of(test + " (" + reason + ")");
    }

    private static Counts counts(XMLStreamReader suite) {
        int failed = number(suite, "failures") + number(suite, "errors");
        int skipped = number(suite, "skipped");
        return new Counts(number(suite, "tests") - failed - skipped, failed, skipped);
    }

    private static int number(XMLStreamReader suite, String attribute) {
        return Integer.parseInt(suite.getAttributeValue(null, attribute));
    }
}
