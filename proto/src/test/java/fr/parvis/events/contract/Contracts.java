package fr.parvis.events.contract;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.ExtensionRegistry;
import fr.parvis.events.options.OptionsProto;
import fr.parvis.events.options.Privacy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads descriptor sets, compiled or released, with our options understood. */
final class Contracts {

    private Contracts() {}

    static FileDescriptorSet compiled() {
        try (InputStream in = Objects.requireNonNull(
                Contracts.class.getResourceAsStream("/descriptors.binpb"), "descriptors.binpb")) {
            return parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileDescriptorSet parse(InputStream in) throws IOException {
        ExtensionRegistry registry = ExtensionRegistry.newInstance();
        OptionsProto.registerAllExtensions(registry);
        return FileDescriptorSet.parseFrom(in, registry);
    }

    /** Messages of our own files, nested ones included; files of a set come after what they import. */
    static List<Descriptor> messages(FileDescriptorSet set) {
        Map<String, FileDescriptor> built = new HashMap<>();
        List<Descriptor> found = new ArrayList<>();
        for (var file : set.getFileList()) {
            FileDescriptor[] imports =
                    file.getDependencyList().stream().map(built::get).toArray(FileDescriptor[]::new);
            try {
                built.put(file.getName(), FileDescriptor.buildFrom(file, imports));
            } catch (DescriptorValidationException e) {
                throw new IllegalArgumentException(file.getName(), e);
            }
        }
        built.values().stream()
                .filter(f -> f.getPackage().startsWith("parvis."))
                .flatMap(f -> f.getMessageTypes().stream())
                .flatMap(Contracts::withNested)
                .forEach(found::add);
        return found;
    }

    /** Messages that are one topic's envelope, by topic name. */
    static Map<String, Descriptor> topics(FileDescriptorSet set) {
        Map<String, Descriptor> topics = new HashMap<>();
        for (Descriptor message : messages(set)) {
            String topic = message.getOptions().getExtension(OptionsProto.topic);
            if (!topic.isEmpty() && topics.put(topic, message) != null) {
                throw new IllegalArgumentException("two messages claim topic " + topic);
            }
        }
        return topics;
    }

    static Privacy privacy(FieldDescriptor field) {
        return field.getOptions().getExtension(OptionsProto.privacy);
    }

    /** Every field that travels when this message is published. */
    static Stream<FieldDescriptor> reachableFields(Descriptor message) {
        return message.getFields().stream()
                .flatMap(field -> field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                                && field.getMessageType().getFullName().startsWith("parvis.")
                        ? Stream.concat(Stream.of(field), reachableFields(field.getMessageType()))
                        : Stream.of(field));
    }

    private static Stream<Descriptor> withNested(Descriptor message) {
        return Stream.concat(
                Stream.of(message), message.getNestedTypes().stream().flatMap(Contracts::withNested));
    }
}
