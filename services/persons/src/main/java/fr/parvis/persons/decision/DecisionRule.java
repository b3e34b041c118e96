package fr.parvis.persons.decision;

import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.NameDigest;
import fr.parvis.persons.consent.Recipient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One condition, said twice: as a yes or no about a consent in hand, and as SQL over table consent. */
public enum DecisionRule {
    OF_THIS_PERSON {
        @Override
        boolean allows(Consent consent, Question question) {
            return consent.personId().equals(question.personId());
        }

        @Override
        Predicate sql(Question question) {
            return new Predicate("person_id = ?", question.personId());
        }
    },
    FOR_THIS_PURPOSE {
        @Override
        boolean allows(Consent consent, Question question) {
            return consent.terms().purpose() == question.purpose();
        }

        @Override
        Predicate sql(Question question) {
            return new Predicate("purpose = ?", question.purpose().name());
        }
    },
    TO_THIS_RECIPIENT {
        @Override
        boolean allows(Consent consent, Question question) {
            return consent.terms().recipient().serves(question.recipient());
        }

        @Override
        Predicate sql(Question question) {
            Recipient asking = question.recipient();
            String person = asking.person() == null ? null : new NameDigest(question.personId()).of(asking.person());
            return new Predicate(
                    "(recipient_organisation is null or recipient_organisation = ?)"
                            + " and (recipient_person_digest is null or recipient_person_digest = ?)"
                            + " and (recipient_role is null or recipient_role = ?)",
                    asking.organisation(),
                    person,
                    asking.roleInStructure());
        }
    },
    FOR_THIS_DATA {
        @Override
        boolean allows(Consent consent, Question question) {
            return consent.terms().scope().covers(question.item());
        }

        @Override
        Predicate sql(Question question) {
            return new Predicate("? = any(scope_items)", question.item().code());
        }
    },
    HOLDING_TODAY {
        @Override
        boolean allows(Consent consent, Question question) {
            return consent.holdsOn(question.today());
        }

        @Override
        Predicate sql(Question question) {
            return new Predicate(
                    "state = 'GRANTED' and valid_from <= ? and (valid_until is null or valid_until >= ?)",
                    question.today(),
                    question.today());
        }
    };

    abstract boolean allows(Consent consent, Question question);

    abstract Predicate sql(Question question);

    /** Whether every rule says yes. */
    public static boolean allAllow(Consent consent, Question question) {
        return Stream.of(values()).allMatch(rule -> rule.allows(consent, question));
    }

    /** All rules in one predicate. */
    public static Predicate allAsSql(Question question) {
        return Stream.of(values())
                .map(rule -> rule.sql(question))
                .reduce(Predicate::and)
                .orElseThrow();
    }

    /**
     * A condition over table consent.
     *
     * @param sql with a {@code ?} for each argument, in order
     */
    public record Predicate(String sql, List<@Nullable Object> arguments) {

        Predicate(String sql, @Nullable Object... arguments) {
            this(sql, Arrays.asList(arguments));
        }

        Predicate and(Predicate other) {
            List<@Nullable Object> all = new ArrayList<>(arguments);
            all.addAll(other.arguments);
            return new Predicate(sql + " and " + other.sql, all);
        }
    }
}
