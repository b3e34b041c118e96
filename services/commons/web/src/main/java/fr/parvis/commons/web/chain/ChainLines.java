package fr.parvis.commons.web.chain;

import fr.parvis.commons.crypto.chain.Batch;
import fr.parvis.commons.crypto.chain.Head;
import fr.parvis.commons.crypto.chain.SealedLeaf;
import io.vertx.core.json.JsonObject;

/** Leaves and heads as lines of JSON. In none of them is a word of a row, a salt, or who read. */
final class ChainLines {

    private ChainLines() {}

    static String of(SealedLeaf leaf) {
        return new JsonObject()
                .put("kind", "leaf")
                .put("position", leaf.position())
                .put("row", leaf.row())
                .put("leaf", leaf.leaf())
                .put("now", leaf.now())
                .put("removed", leaf.removed())
                .encode();
    }

    static String of(Head head) {
        Batch batch = head.batch();
        return new JsonObject()
                .put("kind", "head")
                .put("log", batch.log())
                .put("number", batch.number())
                .put("previous", batch.previous())
                .put("first", batch.first())
                .put("count", batch.count())
                .put("root", batch.root())
                .put("sealedAt", batch.sealedAt().toString())
                .put("hash", head.hash())
                .put("key", head.key())
                .put("signature", head.signature())
                .encode();
    }
}
