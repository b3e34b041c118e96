package fr.parvis.commons.events.relay;

/** What the broker answered for one row. */
sealed interface Outcome {

    record Acknowledged() implements Outcome {}

    /** The row itself can never be accepted. */
    record Poison(Throwable cause) implements Outcome {}

    /** The topic is missing or forbidden; other topics are not concerned. */
    record TopicRefused(Throwable cause) implements Outcome {}

    /** No answer in time; the row may or may not have arrived and is sent again. */
    record Unanswered(Throwable cause) implements Outcome {}
}
