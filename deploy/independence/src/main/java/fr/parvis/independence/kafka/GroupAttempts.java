package fr.parvis.independence.kafka;

import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberToRemove;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownMemberIdException;

/**
 * Tries the two rights on a consumer group as one principal, without joining it: joining would take partitions from the
 * service that is working.
 */
final class GroupAttempts {
    static final List<String> OPERATIONS = List.of("read", "describe");
    /** The right to read a group is the right to be its member, and to leave it; nobody of this name is in it. */
    private static final Set<MemberToRemove> NOBODY = Set.of(new MemberToRemove("independence-check-nobody"));

    private final Admin admin;

    GroupAttempts(Admin admin) {
        this.admin = admin;
    }

    boolean allowed(String group, String operation) {
        return switch (operation) {
            case "read" ->
                Attempts.allowed(
                        admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions(NOBODY))
                                .memberResult(NOBODY.iterator().next())
                                .toCompletionStage()
                                .toCompletableFuture(),
                        UnknownMemberIdException.class);
            case "describe" ->
                Attempts.allowed(
                        admin.describeConsumerGroups(List.of(group))
                                .all()
                                .toCompletionStage()
                                .toCompletableFuture(),
                        GroupIdNotFoundException.class);
            default -> throw new IllegalArgumentException(operation);
        };
    }
}
