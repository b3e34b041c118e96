package fr.parvis.persons.access;

import static fr.parvis.testkit.SealedLog.lines;

import fr.parvis.commons.crypto.chain.Batch;
import fr.parvis.commons.crypto.chain.ChainCheck;
import fr.parvis.commons.crypto.chain.Fault;
import fr.parvis.commons.crypto.chain.Head;
import fr.parvis.commons.crypto.chain.SealedLeaf;
import fr.parvis.commons.crypto.chain.Verdict;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The chain of what was served, read and checked as anybody can. */
final class Chain {

    private Chain() {}

    static List<Head> heads() {
        return lines("heads").stream().map(Chain::head).toList();
    }

    static Verdict check(Collection<Head> kept) {
        ChainCheck check = new ChainCheck(kept);
        for (JsonObject line : lines("chain")) {
            if (line.getString("kind").equals("head")) {
                check.head(head(line));
            } else {
                check.leaf(leaf(line));
            }
        }
        return check.end();
    }

    static List<Fault> faults(Collection<Head> kept) {
        return check(kept).faults();
    }

    private static SealedLeaf leaf(JsonObject line) {
        return new SealedLeaf(
                line.getLong("position"),
                line.getLong("row"),
                line.getString("leaf"),
                line.getString("now"),
                line.getBoolean("removed"));
    }

    private static Head head(JsonObject line) {
        Batch batch = new Batch(
                line.getString("log"),
                line.getLong("number"),
                line.getString("previous"),
                line.getLong("first"),
                line.getInteger("count"),
                line.getString("root"),
                Instant.parse(line.getString("sealedAt")));
        return new Head(batch, line.getString("hash"), line.getString("key"), line.getString("signature"));
    }
}
