package fr.parvis.commons.crypto.chain;

import org.jspecify.annotations.Nullable;

/**
 * One leaf of the chain, as it was sealed and as its row is now.
 *
 * @param position its place in the chain, from 1 on, without a gap
 * @param row number of the row
 * @param leaf 64 hex digits
 * @param now what the leaf of the row would be today, computed from the row as it stands; null when the row is no longer there
 * @param removed whether the removal of the row was noted (erasure, end of retention)
 */
public record SealedLeaf(
        long position, long row, String leaf, @Nullable String now, boolean removed) {

    /** A leaf about to be sealed. */
    public static SealedLeaf fresh(long position, long row, String leaf) {
        return new SealedLeaf(position, row, leaf, leaf, false);
    }
}
