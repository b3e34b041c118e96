package fr.parvis.cooperation.agreement;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that one version of an agreement says.
 *
 * @param commitments what the parties commit themselves to; a convention says it in its elements instead
 * @param elements of a convention, those that somebody wrote
 * @param points of a charter, those that somebody wrote
 * @param pilots of a charter, at most two
 */
public record AgreementContent(
        AgreementHeader header,
        List<AgreementParty> parties,
        @Nullable String commitments,
        Map<ConventionElement, ElementEntry> elements,
        Map<CharterPoint, String> points,
        List<Pilot> pilots) {

    public AgreementContent {
        parties = List.copyOf(parties);
        elements = ordered(elements, ConventionElement.class);
        points = ordered(points, CharterPoint.class);
        pilots = List.copyOf(pilots);
    }

    private static <K extends Enum<K>, V> Map<K, V> ordered(Map<K, V> values, Class<K> type) {
        EnumMap<K, V> copy = new EnumMap<>(type);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }

    /** Refuses a text that contradicts itself, whether or not it is complete. */
    void requireForm() {
        if (party(AgreementParty.CARRIER).isEmpty()) {
            throw form("content.parties", "carrier-missing");
        }
        if (parties.stream().map(AgreementParty::code).distinct().count() < parties.size()) {
            throw form("content.parties", "twice");
        }
        if (pilots.stream().anyMatch(pilot -> party(pilot.party()).isEmpty())) {
            throw form("content.pilots", "unknown-party");
        }
        AgreementHeader.Term term = header.term();
        LocalDate starts = term.startsOn();
        LocalDate until = term.until();
        if (starts != null && until != null && until.isBefore(starts)) {
            throw form("content.header.until", "before-start");
        }
    }

    private static ProblemException form(String field, String rule) {
        return Problems.refused(AgreementProblem.AGREEMENT_FORM, field, rule);
    }

    public Optional<AgreementParty> party(String code) {
        return parties.stream().filter(party -> party.code().equals(code)).findFirst();
    }

    public ElementState state(ConventionElement element) {
        ElementEntry entry = elements.get(element);
        return entry == null ? ElementState.MISSING : entry.state();
    }

    AgreementContent until(@Nullable LocalDate lastDay) {
        return new AgreementContent(header.until(lastDay), parties, commitments, elements, points, pilots);
    }

    /** What stands between this text and a signature given that day, by field; empty when it may be signed (COO-16, scenario 33). */
    public List<FieldError> missing(AgreementKind kind, LocalDate day) {
        List<FieldError> missing = new ArrayList<>();
        if (kind.needsElements()) {
            for (ConventionElement element : ConventionElement.values()) {
                if (!elements.containsKey(element)) {
                    missing.add(FieldError.of("elements." + element, "element-missing"));
                }
            }
        } else if (commitments == null) {
            missing.add(FieldError.of("commitments", "required"));
        }
        for (Declaration declaration : Declaration.compulsory(kind)) {
            if (!header.declarations().contains(declaration)) {
                missing.add(FieldError.of("header.declarations." + declaration, "declaration-missing"));
            }
        }
        LocalDate until = header.term().until();
        if (until != null && until.isBefore(day)) {
            missing.add(FieldError.of("header.until", "not-in-the-past"));
        }
        return missing;
    }
}
