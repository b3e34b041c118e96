package fr.parvis.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import fr.parvis.events.options.Privacy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PrivacyTest {

    // A dimension of the figures (IND-R7, IND-04): one of four codes, NOT_STATED among them, beside an age band.
    private static final String GENDER_CODE = "parvis.statistics.v1.PopulationCodes.gender_code";

    private static final Map<String, Descriptor> TOPICS = Contracts.topics(Contracts.compiled());

    @Test
    void namesWhatMayBeDoneWithEveryField() {
        assertThat(Contracts.messages(Contracts.compiled()).stream().flatMap(m -> m.getFields().stream()))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(Contracts.privacy(field))
                        .as(field.getFullName())
                        .isNotIn(Privacy.PRIVACY_UNSPECIFIED, Privacy.UNRECOGNIZED));
    }

    @Test
    void letsNothingPrivateOntoAnExchangeTopic() {
        assertThat(fieldsOf("exchange."))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(Contracts.privacy(field))
                        .as(field.getFullName())
                        .isNotEqualTo(Privacy.PRIVATE));
    }

    @Test
    void letsOnlyCodesHandlesAndReferencesOntoAStatisticsTopic() {
        assertThat(fieldsOf("statistics."))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(Contracts.privacy(field))
                        .as(field.getFullName())
                        .isIn(Privacy.CODED, Privacy.HANDLE, Privacy.REFERENCE));
    }

    @Test
    void letsNoTextAndNoClockOntoAStatisticsTopic() {
        assertThat(fieldsOf("statistics.")).isNotEmpty().allSatisfy(field -> {
            boolean named = Set.of(Privacy.HANDLE, Privacy.REFERENCE).contains(Contracts.privacy(field));
            boolean publicCode = Set.of("day", "territory", "community").contains(field.getName());
            switch (field.getJavaType()) {
                case ENUM, INT, BOOLEAN ->
                    assertThat(named).as(field.getFullName()).isFalse();
                case STRING ->
                    assertThat(named || publicCode).as(field.getFullName()).isTrue();
                case MESSAGE ->
                    assertThat(field.getMessageType().getFullName())
                            .as(field.getFullName())
                            .startsWith("parvis.statistics.v1.");
                case LONG, FLOAT, DOUBLE, BYTE_STRING ->
                    throw new AssertionError(field.getFullName() + " is " + field.getType());
            }
        });
    }

    @Test
    void namesEachStatisticsSubjectByOneFieldAndNothingElse() {
        assertThat(fieldsOf(
                                "statistics.population.",
                                "statistics.expressions.",
                                "statistics.interventions.",
                                "statistics.releases.")
                        .stream()
                        .filter(field -> field.getContainingOneof() != null)
                        .map(FieldDescriptor::getMessageType))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getFields())
                        .as(event.getFullName())
                        .filteredOn(field -> Contracts.privacy(field) != Privacy.CODED)
                        .singleElement()
                        .isEqualTo(event.getFields().getFirst()));
    }

    @Test
    void letsTextCrossOnlySealed() {
        Set<Privacy> inClear = Set.of(Privacy.CODED, Privacy.HANDLE, Privacy.REFERENCE);

        assertThat(fieldsOf("exchange.")).allSatisfy(field -> {
            if (field.getJavaType() == JavaType.BYTE_STRING) {
                assertThat(Contracts.privacy(field)).as(field.getFullName()).isEqualTo(Privacy.SEALED);
            }
            if (field.getJavaType() == JavaType.STRING) {
                assertThat(Contracts.privacy(field)).as(field.getFullName()).isIn(inClear);
            }
        });
    }

    @Test
    void marksAsSealedOnlyWhatCanHoldACiphertext() {
        assertThat(Contracts.messages(Contracts.compiled()).stream()
                        .flatMap(m -> m.getFields().stream())
                        .filter(field -> Contracts.privacy(field) == Privacy.SEALED))
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(field.getJavaType()).as(field.getFullName()).isEqualTo(JavaType.BYTE_STRING));
    }

    @Test
    void carriesNoNameNoContactNoIdentityAnywhere() {
        assertThat(Contracts.messages(Contracts.compiled()).stream()
                        .filter(message -> !message.getName().equals("OrganisationListed"))
                        .flatMap(m -> m.getFields().stream())
                        .filter(field -> !field.getFullName().equals(GENDER_CODE))
                        .map(FieldDescriptor::getName))
                .noneMatch(name -> name.matches(".*(name|birth|mail|phone|address|alias|gender|diagnos).*"));
    }

    private static List<FieldDescriptor> fieldsOf(String... prefixes) {
        return TOPICS.entrySet().stream()
                .filter(topic -> Stream.of(prefixes).anyMatch(topic.getKey()::startsWith))
                .flatMap(topic -> Contracts.reachableFields(topic.getValue()))
                .toList();
    }
}
