package fr.parvis.commons.crypto.chain;

/**
 * What does not hold, in a sentence.
 *
 * @param at number of the row, of the leaf or of the batch, as the kind says
 */
public record Fault(Kind kind, long at) {

    /** What was done to the log, as far as the chain can tell. */
    public enum Kind {
        ROW_EDITED("Row %d was changed after it was sealed."),
        ROWS_EXCHANGED("Row %d holds what another row held when it was sealed: the order was changed."),
        ROW_DELETED("Row %d is gone, and no erasure was noted for it."),
        LEAF_MISSING("Leaf %d is missing or stands elsewhere."),
        LEAVES_REORDERED("The leaves of batch %d stand in another order than they were sealed in."),
        LEAF_CHANGED("A leaf of batch %d, or the number of its row, is not the one that was sealed."),
        BATCH_MISSING("Batch %d does not follow the one before it: a batch was removed or the order was changed."),
        HEAD_CHANGED("The head of batch %d was changed: it is not the hash of what it says."),
        SIGNATURE_WRONG("The head of batch %d is not signed by the key it names."),
        OTHER_KEY("The head of batch %d is signed with another key than the one that signed before it."),
        OTHER_LOG("Batch %d belongs to another log."),
        TAIL_MISSING("Batch %d was kept outside and is not there any more: the end was cut off."),
        HISTORY_REWRITTEN("Batch %d is another one than the head kept outside: the history was written anew."),
        KEPT_HEAD_WRONG("The kept head of batch %d is not whole or not signed: the kept file was changed.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    public String sentence() {
        return kind.sentence.formatted(at);
    }
}
