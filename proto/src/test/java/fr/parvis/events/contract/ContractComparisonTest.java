package fr.parvis.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.DescriptorProto.ReservedRange;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import fr.parvis.events.options.OptionsProto;
import fr.parvis.events.options.Privacy;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class ContractComparisonTest {

    private static final FileDescriptorSet RELEASED = Contracts.compiled();

    @Test
    void findsNothingInAnUnchangedContract() {
        assertThat(ContractComparison.breaks(RELEASED, RELEASED)).isEmpty();
    }

    @Test
    void acceptsAnAddedField() {
        assertThat(breaksAfter(m -> m.addField(FieldDescriptorProto.newBuilder()
                        .setName("added")
                        .setNumber(90)
                        .setLabel(FieldDescriptorProto.Label.LABEL_OPTIONAL)
                        .setType(FieldDescriptorProto.Type.TYPE_STRING))))
                .isEmpty();
    }

    @Test
    void refusesARemovedField() {
        assertThat(breaksAfter(m -> m.removeField(0)))
                .singleElement()
                .asString()
                .contains("was removed without");
    }

    @Test
    void refusesARemovedFieldEvenWhenItsNumberIsReserved() {
        assertThat(breaksAfter(m -> m.removeField(0)
                        .addReservedName("handle")
                        .addReservedRange(ReservedRange.newBuilder().setStart(1).setEnd(2))))
                .singleElement()
                .asString()
                .endsWith("was removed");
    }

    @Test
    void refusesARetypedField() {
        assertThat(breaksAfter(m -> m.getFieldBuilder(0).setType(FieldDescriptorProto.Type.TYPE_BYTES)))
                .singleElement()
                .asString()
                .contains("type from STRING to BYTES");
    }

    @Test
    void refusesANumberReusedForAnotherName() {
        assertThat(breaksAfter(m -> m.getFieldBuilder(0).setName("other")))
                .singleElement()
                .asString()
                .contains("name from handle to other");
    }

    @Test
    void refusesAChangedPrivacyOption() {
        assertThat(breaksAfter(m ->
                        m.getFieldBuilder(0).getOptionsBuilder().setExtension(OptionsProto.privacy, Privacy.PRIVATE)))
                .singleElement()
                .asString()
                .contains("privacy from HANDLE to PRIVATE");
    }

    @Test
    void refusesAMessageThatMovesToAnotherTopic() {
        assertThat(breaksAfter(m -> m.getOptionsBuilder().setExtension(OptionsProto.topic, "demand.other.v1")))
                .singleElement()
                .asString()
                .contains("moved from topic");
    }

    @Test
    void refusesARepeatedFieldThatWasSingle() {
        assertThat(breaksAfter(m -> m.getFieldBuilder(0).setLabel(FieldDescriptorProto.Label.LABEL_REPEATED)))
                .anyMatch(line -> line.contains("repetition from false to true"));
    }

    @Test
    void refusesARenamedEnumValue() {
        FileDescriptorSet.Builder changed = RELEASED.toBuilder();
        for (FileDescriptorProto.Builder file : changed.getFileBuilderList()) {
            if (file.getName().endsWith("disclosures.proto")) {
                file.getEnumTypeBuilder(0).getValueBuilder(2).setName("WITHDRAWN_BY_HER");
            }
        }

        assertThat(ContractComparison.breaks(RELEASED, changed.build()))
                .singleElement()
                .asString()
                .contains("ENDED was removed or renamed");
    }

    /** Changes RequestReleased, whose first field is "handle". */
    private static List<String> breaksAfter(Consumer<DescriptorProto.Builder> change) {
        FileDescriptorSet.Builder changed = RELEASED.toBuilder();
        for (FileDescriptorProto.Builder file : changed.getFileBuilderList()) {
            for (DescriptorProto.Builder message : file.getMessageTypeBuilderList()) {
                if (message.getName().equals("RequestReleased")) {
                    change.accept(message);
                }
            }
        }
        return ContractComparison.breaks(RELEASED, changed.build());
    }
}
