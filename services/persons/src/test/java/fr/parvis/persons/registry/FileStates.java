package fr.parvis.persons.registry;

import static fr.parvis.persons.registry.Callers.ANNE;
import static fr.parvis.persons.registry.Callers.HER;
import static fr.parvis.persons.registry.Callers.PAUL;

import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.DataCategory;
import fr.parvis.persons.consent.Explained;
import fr.parvis.persons.consent.LifeDomain;
import fr.parvis.persons.consent.Period;
import fr.parvis.persons.consent.Recipient;
import fr.parvis.persons.consent.Scope;
import fr.parvis.persons.consent.Terms;
import fr.parvis.persons.situation.SituationRules;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every file there can be: whose account, who presented it, whom she chose, closed or not, with each consent and each proposal that matters. */
final class FileStates {

    private static final List<String> PROPOSALS =
            List.of("NONE", "PROPOSED", "DECLINED", "WITHDRAWN", "ACCEPTED", "ACCEPTED WITH ANNE");

    private final RegistryRows rows;
    private final LocalDate today;
    private final Map<UUID, Facts> written = new HashMap<>();

    FileStates(RegistryRows rows, LocalDate today) {
        this.rows = rows;
        this.today = today;
    }

    Map<UUID, Facts> write() throws SQLException {
        for (String account : Arrays.asList(null, HER, ANNE)) {
            for (String presentedBy : List.of(ANNE, PAUL)) {
                for (String facilitator : Arrays.asList(null, ANNE, PAUL)) {
                    for (boolean closed : List.of(false, true)) {
                        eachConsent(new Held(account, presentedBy, facilitator, closed));
                    }
                }
            }
        }
        return written;
    }

    private void eachConsent(Held held) throws SQLException {
        List<@Nullable Consent> consents = new ArrayList<>(consents());
        consents.add(null);
        for (Consent consent : consents) {
            for (String proposal : PROPOSALS) {
                UUID id = UUID.randomUUID();
                Facts facts = file(rows, id, held)
                        .with(Condition.AGREES_TO_SITUATION, agrees(id, consent))
                        .with(Condition.CASE_WITHOUT_FACILITATOR, waits(id, held, proposal));
                written.put(id, facts);
            }
        }
    }

    /** One file as the table has it, and as the registry is told of it. */
    static Facts file(RegistryRows rows, UUID id, Held held) throws SQLException {
        rows.add(
                "person (id, account_subject, presented_by, facilitator_subject)",
                id,
                held.account(),
                held.presentedBy(),
                held.facilitator());
        if (held.closed()) {
            rows.add("file_closing (person_id)", id);
        }
        String holder = held.facilitator() == null ? held.presentedBy() : held.facilitator();
        return new Facts(held.account(), holder, Map.of(), Map.of()).with(Condition.CLOSED, held.closed());
    }

    private boolean agrees(UUID file, @Nullable Consent consent) throws SQLException {
        if (consent == null) {
            return false;
        }
        Scope scope = consent.terms().scope();
        rows.add(
                "consent (person_id, state, purpose, scope_items, valid_from, valid_until)",
                file,
                consent.recordedState().name(),
                consent.terms().purpose().name(),
                scope.items().toArray(String[]::new),
                consent.terms().period().from(),
                consent.terms().period().until());
        return SituationRules.isAllowed(List.of(consent), today);
    }

    private boolean waits(UUID file, Held held, String proposal) throws SQLException {
        if (proposal.equals("NONE")) {
            return false;
        }
        String named = proposal.equals("ACCEPTED WITH ANNE") ? ANNE : null;
        rows.add("support_proposal (person_id, state, facilitator_subject)", file, proposal.split(" ", 2)[0], named);
        return proposal.equals("ACCEPTED") && held.facilitator() == null;
    }

    private List<Consent> consents() {
        Scope about = new Scope(Set.of(), Set.of(LifeDomain.CAREGIVER_SUPPORT));
        Scope other = new Scope(Set.of(DataCategory.IDENTITY), Set.of(LifeDomain.HOUSING));
        List<Consent> all = new ArrayList<>();
        for (ConsentState state : ConsentState.values()) {
            all.add(consent(ConsentPurpose.INFORMATION_COLLECTION, about, 0, state));
        }
        all.add(consent(ConsentPurpose.INFORMATION_COLLECTION, about, -1, ConsentState.GRANTED));
        all.add(consent(ConsentPurpose.INFORMATION_COLLECTION, about, -2, ConsentState.GRANTED));
        all.add(consent(ConsentPurpose.INFORMATION_COLLECTION, about, 1, ConsentState.GRANTED));
        all.add(consent(ConsentPurpose.INFORMATION_COLLECTION, other, 0, ConsentState.GRANTED));
        all.add(consent(ConsentPurpose.COORDINATION, about, 0, ConsentState.GRANTED));
        return all;
    }

    /** For two days from then on; for ever where it begins today. */
    private Consent consent(ConsentPurpose purpose, Scope scope, int days, ConsentState state) {
        LocalDate from = today.plusDays(days);
        Terms terms = new Terms(
                purpose,
                new Recipient("hlm-14", null, null),
                scope,
                Period.of(from, days == 0 ? null : from.plusDays(1), 12),
                Explained.NOTHING);
        return new Consent(UUID.randomUUID(), UUID.randomUUID(), terms, state, "slot", null, Instant.EPOCH, 0);
    }

    /** Who a file belongs to. */
    record Held(
            @Nullable String account,
            String presentedBy,
            @Nullable String facilitator,
            boolean closed) {}
}
