package fr.parvis.facilitation.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcludedTopicTest {

    @Test
    @Requirement("FAC-55")
    void coversWhateverTouchesThatPartOfHerLife() {
        ExcludedTopic health = topic(LifeDomain.HEALTH_WELLBEING, "");

        assertThat(health.covers(about(Set.of(LifeDomain.HEALTH_WELLBEING), "Mon traitement")))
                .isTrue();
        assertThat(health.covers(about(Set.of(LifeDomain.HOUSING, LifeDomain.HEALTH_WELLBEING), "Une chambre adaptée")))
                .isTrue();
        assertThat(health.covers(about(Set.of(LifeDomain.HOUSING), "Mon logement")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "mon fils, La garde de mon FILS, true",
        "Hébergement, l’hebergement d’urgence, true",
        "mon fils, Mes filsets, false",
        "mon fils, Fils et mon père, false",
        "'!?', Tout, false"
    })
    @Requirement("FAC-55")
    void coversHerWordsWhateverTheirAccentsAndCapitals(String words, String title, boolean covered) {
        assertThat(topic(null, words).covers(about(Set.of(LifeDomain.OTHER), title)))
                .isEqualTo(covered);
        assertThat(topic(null, words).covers(new AgendaSubject(Set.of(LifeDomain.OTHER), "Autre chose", title)))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "HEALTH_WELLBEING, Sa SANTE, true",
        "HEALTH_WELLBEING, Son bien-être, true",
        "HEALTH_WELLBEING, 'C’est peut-être bien', false",
        "CULTURE_SPORT_LEISURE, Le club de sport, true",
        "HOUSING, Son logement, true",
        "OTHER, Une autre fois, false"
    })
    @Requirement("FAC-55")
    void findsTheNamesOfThatPartOfHerLifeInAnItemSaidToBeAboutAnother(LifeDomain domain, String text, boolean covered) {
        assertThat(topic(domain, "").covers(about(Set.of(LifeDomain.MOBILITY), text)))
                .isEqualTo(covered);
        assertThat(topic(domain, "").standsIn(text)).isEqualTo(covered);
    }

    private static AgendaSubject about(Set<LifeDomain> domains, String title) {
        return new AgendaSubject(domains, title, "Pour comprendre.");
    }

    private static ExcludedTopic topic(@Nullable LifeDomain domain, String words) {
        return new ExcludedTopic(
                new UUID(0, 1),
                new CaseId(new UUID(0, 2)),
                new PersonReference(new UUID(0, 3)),
                domain,
                words,
                new UUID(0, 4),
                "she",
                Instant.EPOCH);
    }
}
