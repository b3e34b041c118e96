package fr.parvis.commons.events.relay;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Sorts the broker's refusals: is it the row, the topic, or nobody's answer? */
final class Failures {

    private Failures() {}

    static Outcome classify(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RecordTooLargeException _, InvalidRecordException _, SerializationException _ -> {
                    return new Outcome.Poison(cause);
                }
                case TopicAuthorizationException _, InvalidTopicException _, UnknownTopicOrPartitionException _ -> {
                    return new Outcome.TopicRefused(cause);
                }
                default -> {
                    // looked at further down the chain
                }
            }
        }
        return new Outcome.Unanswered(failure);
    }
}
