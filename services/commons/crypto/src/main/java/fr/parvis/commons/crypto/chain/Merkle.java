package fr.parvis.commons.crypto.chain;

import java.util.List;

/**
 * The root of a tree over the leaves of a batch, each with the number of its row, in their order (the shape of RFC 6962, so that one leaf can later
 * be proved without the others).
 */
final class Merkle {

    private static final String LEAF = "parvis chain node 0";
    private static final String INNER = "parvis chain node 1";

    private Merkle() {}

    static String root(List<SealedLeaf> leaves) {
        if (leaves.isEmpty()) {
            return Sha256.of(LEAF).end();
        }
        if (leaves.size() == 1) {
            SealedLeaf only = leaves.getFirst();
            return Sha256.of(LEAF).number(only.row()).hex(only.leaf()).end();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Sha256.of(INNER)
                .hex(root(leaves.subList(0, left)))
                .hex(root(leaves.subList(left, leaves.size())))
                .end();
    }
}
