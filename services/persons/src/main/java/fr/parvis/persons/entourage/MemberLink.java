package fr.parvis.persons.entourage;

import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.DataCategory;
import fr.parvis.persons.consent.LifeDomain;
import fr.parvis.persons.consent.Recipient;
import fr.parvis.persons.person.FullName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of her entourage may know (PER-12): read from her consents for {@code ENTOURAGE_INVOLVEMENT} to that name, never kept a second time.
 *
 * @param state of her latest answer; null when she was never asked, and then nothing may be told
 * @param dataCategories of the consents that hold on the day
 * @param lifeDomains of the same
 */
public record MemberLink(@Nullable ConsentState state, Set<DataCategory> dataCategories, Set<LifeDomain> lifeDomains) {

    /** Nothing may be told, whatever she once said. */
    public static final MemberLink NOTHING = new MemberLink(null, Set.of(), Set.of());

    /** The link on a day, from all her consents for this purpose. */
    public static MemberLink of(EntourageMember member, List<Consent> consents, LocalDate day) {
        List<Consent> hers = consents.stream()
                .filter(consent -> isFor(member, consent.terms().recipient()))
                .toList();
        List<Consent> holding = member.isThere()
                ? hers.stream().filter(consent -> consent.holdsOn(day)).toList()
                : List.of();
        return new MemberLink(
                hers.stream()
                        .max(Comparator.comparing(Consent::recordedAt))
                        .map(latest -> holding.isEmpty() ? latest.stateOn(day) : ConsentState.GRANTED)
                        .filter(state -> state != ConsentState.GRANTED || !holding.isEmpty())
                        .orElse(null),
                holding.stream()
                        .flatMap(consent -> consent.terms().scope().dataCategories().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                holding.stream()
                        .flatMap(consent -> consent.terms().scope().lifeDomains().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Those of her consents that end with this member: asked or given, to this very name. */
    public static List<Consent> openConsents(EntourageMember member, List<Consent> consents) {
        return consents.stream()
                .filter(consent -> consent.terms().purpose() == ConsentPurpose.ENTOURAGE_INVOLVEMENT)
                .filter(consent -> isFor(member, consent.terms().recipient()))
                .filter(Consent::canBeWithdrawn)
                .toList();
    }

    private static boolean isFor(EntourageMember member, Recipient recipient) {
        String named = recipient.person();
        return named != null && FullName.of(member.card().name()).isOneOf(List.of(named));
    }
}
