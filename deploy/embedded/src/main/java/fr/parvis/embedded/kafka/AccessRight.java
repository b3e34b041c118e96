package fr.parvis.embedded.kafka;

import java.util.Comparator;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** One right on the broker: who may do what on which named topic or group. */
public record AccessRight(String principal, ResourceType kind, String resource, AclOperation operation)
        implements Comparable<AccessRight> {
    private static final String FROM_ANYWHERE = "*";
    private static final Comparator<AccessRight> ORDER = Comparator.comparing(AccessRight::principal)
            .thenComparing(AccessRight::kind)
            .thenComparing(AccessRight::resource)
            .thenComparing(AccessRight::operation);

    /** An idempotent producer needs no right on the cluster: the right to write on some topic is enough for the broker. */
    static List<AccessRight> ofWriter(Principal writer, String topic) {
        return List.of(onTopic(writer, topic, AclOperation.WRITE), onTopic(writer, topic, AclOperation.DESCRIBE));
    }

    static List<AccessRight> ofReader(Principal reader, String topic) {
        return List.of(
                onTopic(reader, topic, AclOperation.READ),
                onTopic(reader, topic, AclOperation.DESCRIBE),
                new AccessRight(reader.name(), ResourceType.GROUP, reader.group(topic), AclOperation.READ));
    }

    private static AccessRight onTopic(Principal who, String topic, AclOperation operation) {
        return new AccessRight(who.name(), ResourceType.TOPIC, topic, operation);
    }

    /** As the broker stores it: literal name, allowed, from any address. */
    public AclBinding binding() {
        return new AclBinding(
                new ResourcePattern(kind, resource, PatternType.LITERAL),
                new AccessControlEntry("User:" + principal, FROM_ANYWHERE, operation, AclPermissionType.ALLOW));
    }

    @Override
    public int compareTo(AccessRight other) {
        return ORDER.compare(this, other);
    }
}
