package fr.parvis.persons.decision;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.consent.DataCategory;
import fr.parvis.persons.consent.Explained;
import fr.parvis.persons.consent.LifeDomain;
import fr.parvis.persons.consent.Period;
import fr.parvis.persons.consent.Recipient;
import fr.parvis.persons.consent.Scope;
import fr.parvis.persons.consent.ScopeItem;
import fr.parvis.persons.consent.Terms;
import fr.parvis.persons.decision.DecisionRule.Predicate;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule is written twice; for 300 random consents and 300 random questions both must say the same. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class RulesAgreeQuarkusTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final List<DataCategory> CATEGORIES =
            List.of(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.EXPRESSIONS);
    private static final List<LifeDomain> DOMAINS =
            List.of(LifeDomain.HOUSING, LifeDomain.MOBILITY, LifeDomain.DAILY_LIFE);
    private static final List<ConsentState> STATES = List.of(ConsentState.values());
    private static final long SEED = 20_261_122;

    private final Random random = new Random(SEED);

    @Test
    @Requirement("PER-24")
    void saysTheSameInJavaAndInSql() {
        List<UUID> persons = List.of(aPerson().uuid(), aPerson().uuid());
        List<Consent> consents = store(persons);

        int permitted = 0;
        for (int i = 0; i < 300; i++) {
            Question question = question(persons);
            List<UUID> byJava = consents.stream()
                    .filter(consent -> DecisionRule.allAllow(consent, question))
                    .map(Consent::id)
                    .sorted()
                    .toList();

            assertThat(bySql(DecisionRule.allAsSql(question)))
                    .as("%s", question)
                    .isEqualTo(byJava);
            permitted += byJava.isEmpty() ? 0 : 1;
        }
        assertThat(permitted)
                .as("questions that found a permit, so that agreement means something")
                .isGreaterThan(20);
    }

    @Test
    void saysTheSameRuleByRule() {
        List<UUID> persons = List.of(aPerson().uuid(), aPerson().uuid());
        List<Consent> consents = store(persons);

        for (int i = 0; i < 60; i++) {
            Question question = question(persons);
            for (DecisionRule rule : DecisionRule.values()) {
                List<UUID> byJava = consents.stream()
                        .filter(consent ->
                                rule.allows(consent, question) && DecisionRule.OF_THIS_PERSON.allows(consent, question))
                        .map(Consent::id)
                        .sorted()
                        .toList();
                // A recipient's name is digested with the person's id: no rule speaks about two persons at once.
                Predicate sql = rule.sql(question).and(DecisionRule.OF_THIS_PERSON.sql(question));

                assertThat(bySql(sql)).as("%s %s", rule, question).isEqualTo(byJava);
            }
        }
    }

    private List<Consent> store(List<UUID> persons) {
        Consents consents = Arc.container().instance(Consents.class).get();
        List<Consent> stored = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Consent consent = consent(persons.get(random.nextInt(persons.size())), i);
            stored.add(Reactive.inTransaction(() -> consents.add(consent)));
        }
        return stored;
    }

    private Consent consent(UUID person, int number) {
        LocalDate from = TODAY.plusDays(random.nextInt(-3, 4));
        LocalDate until = random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(4));
        Terms terms = new Terms(
                purpose(),
                new Recipient(
                        pick("hlm-14", "c360-14"), pick((String) null, "Anne Élie"), pick((String) null, "director")),
                new Scope(Set.of(category()), Set.of(domain())),
                Period.of(from, until, 12),
                Explained.NOTHING);
        return new Consent(UUID.randomUUID(), person, terms, state(), "test|" + number, null, Instant.now(), 0);
    }

    private Question question(List<UUID> persons) {
        ScopeItem item = random.nextBoolean() ? ScopeItem.of(category()) : ScopeItem.of(domain());
        // A name is written in many ways; a role and a code in one.
        Recipient asking = new Recipient(
                pick("hlm-14", "c360-14"), pick(null, "anne  elie", "Paul"), pick(null, "director", "agent"));
        return new Question(persons.get(random.nextInt(persons.size())), asking, purpose(), item, TODAY);
    }

    private List<UUID> bySql(Predicate predicate) {
        return PersonFile.database()
                .texts(
                        "select id from consent where " + predicate.sql(),
                        predicate.arguments().toArray())
                .stream()
                .map(UUID::fromString)
                .sorted()
                .toList();
    }

    private ConsentPurpose purpose() {
        return random.nextBoolean() ? ConsentPurpose.COORDINATION : ConsentPurpose.SHARE_WITH_NAMED_ACTOR;
    }

    private DataCategory category() {
        return CATEGORIES.get(random.nextInt(CATEGORIES.size()));
    }

    private LifeDomain domain() {
        return DOMAINS.get(random.nextInt(DOMAINS.size()));
    }

    private ConsentState state() {
        return random.nextInt(3) == 0 ? STATES.get(random.nextInt(STATES.size())) : ConsentState.GRANTED;
    }

    private @Nullable String pick(@Nullable String... values) {
        return values[random.nextInt(values.length)];
    }
}
