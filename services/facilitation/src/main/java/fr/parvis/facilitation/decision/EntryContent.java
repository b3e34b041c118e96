package fr.parvis.facilitation.decision;

import fr.parvis.facilitation.expression.LifeDomain;
import java.util.Map;
import java.util.Set;

/** What is typed in one go, and compared as a whole when two typed it. */
public sealed interface EntryContent permits RecordHeader, CurrentSupport, EarlierObjective, AgreedObjective {

    EntryKind kind();

    /** The texts by field, in which nothing she excludes may be named (FAC-55). */
    Map<String, String> texts();

    /** The parts of her life it is said to touch. */
    Set<LifeDomain> domains();

    /** As it is hashed: texts, numbers, lists and maps only. */
    Map<String, Object> canonical();
}
