package fr.parvis.commons.crypto.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Follows an exported chain from its first leaf to its last head and notes what does not hold. One batch is in memory at a time. */
public final class ChainCheck {

    private final List<Fault> faults = new ArrayList<>();
    private final List<SealedLeaf> waiting = new ArrayList<>();
    private final List<SealedLeaf> edited = new ArrayList<>();
    private final Map<Long, Head> kept = new TreeMap<>();
    private @Nullable Head last;
    private @Nullable String log;
    private @Nullable String key;
    private long rows;
    private long erased;

    /** @param kept heads of this log that somebody kept outside the database; without any, a cut end and a second history go unseen */
    public ChainCheck(Collection<Head> kept) {
        for (Head head : kept) {
            if (!head.isWhole() || !head.isSigned()) {
                faults.add(new Fault(Fault.Kind.KEPT_HEAD_WRONG, head.batch().number()));
            }
            Head same = this.kept.putIfAbsent(head.batch().number(), head);
            if (same != null && !same.hash().equals(head.hash())) {
                faults.add(new Fault(Fault.Kind.HISTORY_REWRITTEN, head.batch().number()));
            }
            know(head);
        }
    }

    /** The next leaf, in the order of the export. */
    public void leaf(SealedLeaf leaf) {
        waiting.add(leaf);
    }

    /** The head over the leaves since the head before. */
    public void head(Head head) {
        long number = head.batch().number();
        know(head);
        require(head.batch().follows(Optional.ofNullable(last)), Fault.Kind.BATCH_MISSING, number);
        require(head.isWhole(), Fault.Kind.HEAD_CHANGED, number);
        require(head.isSigned(), Fault.Kind.SIGNATURE_WRONG, number);
        @Nullable Head outside = kept.remove(number);
        require(outside == null || outside.hash().equals(head.hash()), Fault.Kind.HISTORY_REWRITTEN, number);
        leaves(head.batch());
        waiting.clear();
        last = head;
    }

    /** What was found, when everything was read. */
    public Verdict end() {
        waiting.forEach(leaf -> fault(Fault.Kind.LEAF_MISSING, leaf.position()));
        kept.keySet().forEach(number -> fault(Fault.Kind.TAIL_MISSING, number));
        tellExchangedFromEdited();
        return new Verdict(Optional.ofNullable(last), rows, erased, List.copyOf(faults));
    }

    private void know(Head head) {
        long number = head.batch().number();
        log = Objects.requireNonNullElse(log, head.batch().log());
        key = Objects.requireNonNullElse(key, head.key());
        require(log.equals(head.batch().log()), Fault.Kind.OTHER_LOG, number);
        require(key.equals(head.key()), Fault.Kind.OTHER_KEY, number);
    }

    private void leaves(Batch batch) {
        List<Long> positions = waiting.stream().map(SealedLeaf::position).toList();
        List<Long> due = LongStream.range(batch.first(), batch.first() + waiting.size())
                .boxed()
                .toList();
        if (batch.count() != waiting.size()
                || !positions.stream().sorted().toList().equals(due)) {
            fault(Fault.Kind.LEAF_MISSING, firstMissing(batch));
        } else if (!positions.equals(due)) {
            fault(Fault.Kind.LEAVES_REORDERED, batch.number());
        } else if (!Merkle.root(waiting).equals(batch.root())) {
            fault(isOnlyReordered(batch) ? Fault.Kind.LEAVES_REORDERED : Fault.Kind.LEAF_CHANGED, batch.number());
        }
        waiting.forEach(this::row);
    }

    private long firstMissing(Batch batch) {
        Set<Long> there = new HashSet<>();
        waiting.forEach(leaf -> there.add(leaf.position()));
        long position = batch.first();
        while (there.contains(position)) {
            position++;
        }
        return position;
    }

    /** Rows are sealed in the order of their numbers. */
    private boolean isOnlyReordered(Batch batch) {
        List<SealedLeaf> inOrder = waiting.stream()
                .sorted(Comparator.comparingLong(SealedLeaf::row))
                .toList();
        return Merkle.root(inOrder).equals(batch.root());
    }

    private void row(SealedLeaf leaf) {
        rows++;
        if (leaf.now() == null) {
            require(leaf.removed(), Fault.Kind.ROW_DELETED, leaf.row());
            erased += leaf.removed() ? 1 : 0;
        } else if (!leaf.now().equals(leaf.leaf())) {
            edited.add(leaf);
        }
    }

    private void tellExchangedFromEdited() {
        Map<String, Long> sealed = new HashMap<>();
        edited.forEach(leaf -> sealed.put(leaf.leaf(), leaf.row()));
        for (SealedLeaf leaf : edited) {
            boolean another = sealed.containsKey(leaf.now());
            fault(another ? Fault.Kind.ROWS_EXCHANGED : Fault.Kind.ROW_EDITED, leaf.row());
        }
    }

    private void require(boolean holds, Fault.Kind otherwise, long at) {
        if (!holds) {
            fault(otherwise, at);
        }
    }

    private void fault(Fault.Kind kind, long at) {
        faults.add(new Fault(kind, at));
    }
}
