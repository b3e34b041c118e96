package fr.parvis.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A new message that crosses between the sides needs a change of these lists first. */
final class CrossingListTest {

    private static final Map<String, Descriptor> TOPICS = Contracts.topics(Contracts.compiled());

    @Test
    void letsOnlyTheClosedListCrossFromDemandToOffer() {
        assertThat(eventsOf("exchange.to-offer.", "exchange.disclosures."))
                .containsExactlyInAnyOrder(
                        "RequestReleased",
                        "RequestClosed",
                        "ResponseAnswered",
                        "CoherenceOpinionReleased",
                        "DisclosureChanged",
                        "Watermark");
    }

    @Test
    void letsOnlyTheClosedListCrossFromOfferToDemand() {
        assertThat(eventsOf("exchange.to-demand."))
                .containsExactlyInAnyOrder(
                        "RequestAcknowledged",
                        "ResponseProposed",
                        "ResponseUpdated",
                        "DisclosureRead",
                        "DisclosureRemoved");
    }

    @Test
    void letsOnlyOrganisationsIntoTheDirectory() {
        assertThat(eventsOf("exchange.directory.")).containsExactly("OrganisationListed");
    }

    @Test
    void letsOnlyTheClosedListOfCopiesIntoStatistics() {
        assertThat(eventsOf(
                        "statistics.population.",
                        "statistics.expressions.",
                        "statistics.interventions.",
                        "statistics.releases."))
                .containsOnly(
                        "CaseOpened",
                        "CasePaused",
                        "CaseClosed",
                        "SignalReceived",
                        "SignalAccepted",
                        "LifeProjectRevised",
                        "ExpressionRecorded",
                        "PriorityMarked",
                        "TrialRecorded",
                        "TrialLedToChoice",
                        "OptionExplored",
                        "InterventionRecorded",
                        "InterventionCorrected",
                        "RequestCounted",
                        "SubjectErased");
        assertThat(eventsOf("statistics.institutions."))
                .containsExactlyInAnyOrder("AccessDenied", "ProtocolState", "PracticeAnalysis", "FacilitatorsCounted");
        assertThat(TOPICS.keySet())
                .filteredOn(topic -> topic.startsWith("statistics."))
                .hasSize(5);
    }

    @Test
    void knowsNoOtherWayAcross() {
        assertThat(TOPICS.keySet())
                .allMatch(topic -> topic.matches("(demand|offer|neutral|statistics)\\.[a-z-]+\\.v\\d+"
                        + "|exchange\\.to-(demand|offer)\\.[a-z-]+\\.v\\d+"
                        + "|exchange\\.(disclosures|directory)\\.v\\d+"));
    }

    @Test
    void givesEveryTopicOneMessageWithOneChoiceOfEvents() {
        assertThat(TOPICS.values()).allSatisfy(message -> {
            assertThat(message.getRealOneofs()).as(message.getFullName()).hasSize(1);
            assertThat(message.getFields())
                    .as(message.getFullName())
                    .allMatch(field -> field.getRealContainingOneof() != null
                            && field.getJavaType() == FieldDescriptor.JavaType.MESSAGE);
        });
    }

    private static List<String> eventsOf(String... prefixes) {
        return TOPICS.entrySet().stream()
                .filter(topic -> List.of(prefixes).stream().anyMatch(topic.getKey()::startsWith))
                .flatMap(topic -> topic.getValue().getFields().stream())
                .map(field -> field.getMessageType().getName())
                .toList();
    }
}
