package fr.parvis.cooperation.agreement.rest;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.agreement.AgreementContent;
import fr.parvis.cooperation.agreement.AgreementProblem;
import fr.parvis.cooperation.agreement.CharterPoint;
import fr.parvis.cooperation.agreement.ConventionElement;
import fr.parvis.cooperation.agreement.ElementEntry;
import fr.parvis.cooperation.agreement.ElementState;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Between the text a caller writes and the one the feature knows. */
final class AgreementContents {

    private AgreementContents() {}

    static AgreementContent toContent(AgreementContentPart part) {
        return new AgreementContent(
                part.header().toHeader(),
                part.parties().stream().map(AgreementPartyPart::toParty).toList(),
                Written.orNull(part.commitments()),
                elements(part.elements()),
                points(part.points()),
                part.pilots().stream().map(PilotPart::toPilot).toList());
    }

    static AgreementContentPart of(AgreementContent content) {
        return new AgreementContentPart(
                AgreementHeaderPart.of(content.header()),
                content.parties().stream().map(AgreementPartyPart::of).toList(),
                content.commitments(),
                Arrays.stream(ConventionElement.values())
                        .map(element -> of(element, content.elements().get(element)))
                        .toList(),
                content.points().entrySet().stream()
                        .map(point -> new CharterPointPart(point.getKey(), point.getValue()))
                        .toList(),
                content.pilots().stream().map(PilotPart::of).toList());
    }

    private static ElementPart of(ConventionElement element, @Nullable ElementEntry entry) {
        return switch (entry) {
            case null -> new ElementPart(element, ElementState.MISSING, null, null);
            case ElementEntry.Filled filled -> new ElementPart(element, filled.state(), filled.words(), null);
            case ElementEntry.NotApplicable not -> new ElementPart(element, not.state(), null, not.words());
        };
    }

    private static Map<ConventionElement, ElementEntry> elements(List<ElementPart> parts) {
        Map<ConventionElement, ElementEntry> elements = new EnumMap<>(ConventionElement.class);
        Set<ConventionElement> seen = EnumSet.noneOf(ConventionElement.class);
        for (ElementPart part : parts) {
            String field = "content.elements." + part.element();
            if (!seen.add(part.element())) {
                throw form(field, "twice");
            }
            String text = words(field + ".text", part.text(), part.state() == ElementState.FILLED);
            String reason = words(field + ".reason", part.reason(), part.state() == ElementState.NOT_APPLICABLE);
            if (text != null) {
                elements.put(part.element(), new ElementEntry.Filled(text));
            } else if (reason != null) {
                elements.put(part.element(), new ElementEntry.NotApplicable(reason));
            }
        }
        return elements;
    }

    private static @Nullable String words(String field, @Nullable String given, boolean asked) {
        String words = Written.orNull(given);
        if (asked != (words != null)) {
            throw form(field, asked ? "required" : "absent");
        }
        return words;
    }

    private static Map<CharterPoint, String> points(List<CharterPointPart> parts) {
        Map<CharterPoint, String> points = new EnumMap<>(CharterPoint.class);
        for (CharterPointPart part : parts) {
            if (points.put(part.point(), part.text().strip()) != null) {
                throw form("content.points." + part.point(), "twice");
            }
        }
        return points;
    }

    private static ProblemException form(String field, String rule) {
        return Problems.refused(AgreementProblem.AGREEMENT_FORM, field, rule);
    }
}
