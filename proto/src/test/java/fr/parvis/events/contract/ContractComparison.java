package fr.parvis.events.contract;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import fr.parvis.events.options.OptionsProto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what the current contracts would break for a reader or writer of the released ones. */
final class ContractComparison {

    private final Map<String, Descriptor> released;
    private final Map<String, Descriptor> current;
    private final List<String> breaks = new ArrayList<>();

    private ContractComparison(FileDescriptorSet released, FileDescriptorSet current) {
        this.released = byName(released);
        this.current = byName(current);
    }

    /** One sentence per break; empty when every released message is still read and written alike. */
    static List<String> breaks(FileDescriptorSet released, FileDescriptorSet current) {
        ContractComparison comparison = new ContractComparison(released, current);
        comparison.released.values().forEach(comparison::message);
        return comparison.breaks;
    }

    private void message(Descriptor was) {
        Descriptor is = current.get(was.getFullName());
        if (is == null) {
            breaks.add("message " + was.getFullName() + " was removed");
            return;
        }
        if (!topic(was).equals(topic(is))) {
            breaks.add(
                    "message " + was.getFullName() + " moved from topic '" + topic(was) + "' to '" + topic(is) + "'");
        }
        for (FieldDescriptor field : was.getFields()) {
            field(field, is.findFieldByNumber(field.getNumber()), is);
        }
        for (FieldDescriptor field : is.getFields()) {
            // A number or name the released message reserved was used once by a message still in the log.
            if (was.isReservedNumber(field.getNumber()) || was.isReservedName(field.getName())) {
                breaks.add(name(field) + " reuses a reserved number or name");
            }
        }
    }

    private void field(FieldDescriptor was, @Nullable FieldDescriptor is, Descriptor in) {
        if (is == null) {
            if (!in.isReservedNumber(was.getNumber()) || !in.isReservedName(was.getName())) {
                breaks.add(name(was) + " was removed without reserving its number and name");
            } else {
                breaks.add(name(was) + " was removed");
            }
            return;
        }
        differs(was, "name", was.getName(), is.getName());
        differs(was, "type", type(was), type(is));
        differs(was, "repetition", was.isRepeated(), is.isRepeated());
        differs(was, "presence", was.hasPresence(), is.hasPresence());
        differs(was, "oneof", oneof(was), oneof(is));
        differs(was, "privacy", Contracts.privacy(was), Contracts.privacy(is));
        if (was.getJavaType() == FieldDescriptor.JavaType.ENUM && is.getJavaType() == FieldDescriptor.JavaType.ENUM) {
            values(was.getEnumType(), is.getEnumType());
        }
    }

    private void values(EnumDescriptor was, EnumDescriptor is) {
        for (EnumValueDescriptor value : was.getValues()) {
            EnumValueDescriptor now = is.findValueByNumber(value.getNumber());
            if (now == null || !now.getName().equals(value.getName())) {
                breaks.add("value " + value.getFullName() + " was removed or renamed");
            }
        }
    }

    private void differs(FieldDescriptor field, String what, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            breaks.add("%s changed its %s from %s to %s".formatted(name(field), what, was, is));
        }
    }

    private static String type(FieldDescriptor field) {
        return switch (field.getJavaType()) {
            case MESSAGE -> field.getMessageType().getFullName();
            case ENUM -> field.getEnumType().getFullName();
            case INT, LONG, FLOAT, DOUBLE, BOOLEAN, STRING, BYTE_STRING ->
                field.getType().name();
        };
    }

    private static @Nullable String oneof(FieldDescriptor field) {
        OneofDescriptor oneof = field.getRealContainingOneof();
        return oneof == null ? null : oneof.getName();
    }

    private static String topic(Descriptor message) {
        return message.getOptions().getExtension(OptionsProto.topic);
    }

    private static String name(FieldDescriptor field) {
        return "field " + field.getFullName() + " (" + field.getNumber() + ")";
    }

    private static Map<String, Descriptor> byName(FileDescriptorSet set) {
        return Contracts.messages(set).stream()
                .collect(Collectors.toMap(Descriptor::getFullName, Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
