package fr.parvis.independence.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.independence.Expectations;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    @Test
    void letNoPrincipalOfTheOfferSideTouchAPrivateTopicOfTheDemandSide() {
        KafkaRules kafka = Expectations.rules().kafka();

        kafka.principals().forEach((name, principal) -> {
            String foreign = name.startsWith("offer-") ? "demand." : "offer.";
            assertThat(principal.topics().keySet()).noneMatch(topic -> topic.startsWith(foreign));
            assertThat(principal.cluster()).isEmpty();
            assertThat(principal.groups()).allMatch(group -> group.startsWith(name + "."));
        });
    }

    @Test
    void letNoRoleIntoTheDatabaseOfAnother() {
        PostgresRules postgresql = Expectations.rules().postgresql();

        postgresql.roles().forEach((role, rights) -> assertThat(rights).containsOnlyKeys(role.replace("_owner", "")));
    }

    @Test
    void letNoPodOfOneSideReachAPodOfTheOther() {
        NetworkRules network = Expectations.rules().network();

        network.flows().forEach((from, targets) -> {
            String foreign = from.startsWith("offer/") ? "demand/" : "offer/";
            if (from.startsWith("offer/") || from.startsWith("demand/")) {
                assertThat(targets.keySet()).noneMatch(to -> to.startsWith(foreign));
            }
            assertThat(from).doesNotContain("elsewhere/");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'topics:\n    - demand.support.v1','topic:\n    - demand.support.v1',unknown key topic",
        "'demand.support.v1: [write, describe]','demand.support.v1: [write, describ]',unknown operation describ",
        "'demand.support.v1: [write, describe]','demand.suport.v1: [write, describe]',unknown key demand.suport.v1",
        "'audiences:','audience:',unknown key audience",
        "'postgresql:','postgresql: []\npostgres:',correct",
        "'    offer/postgresql: {','    offer/postgresqle: {',unknown key offer/postgresql",
        "'offer/postgresql: [5432/TCP]','offer/postgresql: [5433/TCP]',unknown port 5433/TCP",
        "'neutral/broker: [9093/TCP]','neutral/brocker: [9093/TCP]',unknown key neutral/brocker"
    })
    void stopTheCheckAtAMistake(String right, String wrong, String sentence) throws IOException {
        String yaml = Files.readString(Expectations.repository().resolve("deploy/independence/rules.yaml"));

        assertThat(yaml).contains(right);
        assertThatThrownBy(() -> Rules.parse(yaml.replace(right, wrong))).hasMessageContaining(sentence);
    }
}
