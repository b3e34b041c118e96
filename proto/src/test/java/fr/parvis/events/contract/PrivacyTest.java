package fr.parvis.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import fr.parvis.events.options.Privacy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PrivacyTest {

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
                .allSatisfy(field -> assertThat(Contracts.privacy(field))
                        .as(field.getFullName())
                        .isIn(Privacy.CODED, Privacy.HANDLE, Privacy.REFERENCE));
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
                        .map(FieldDescriptor::getName))
                .noneMatch(name -> name.matches(".*(name|birth|mail|phone|address|alias|gender|diagnos).*"));
    }

    private static List<FieldDescriptor> fieldsOf(String prefix) {
        return TOPICS.entrySet().stream()
                .filter(topic -> topic.getKey().startsWith(prefix))
                .flatMap(topic -> Contracts.reachableFields(topic.getValue()))
                .toList();
    }
}
