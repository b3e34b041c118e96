package fr.parvis.persons.locker.usecase;

import fr.parvis.persons.locker.LockerDocument;
import fr.parvis.persons.locker.Share;
import java.util.List;

/**
 * The locker as one reader sees it.
 *
 * @param documents all of them for her; for the one beside her those she shares with that account
 */
public record LockerView(boolean open, List<Shown> documents) {

    /** A document and the shares of it this reader may know of: she knows all, others their own. */
    public record Shown(LockerDocument document, List<ShownShare> shares) {}

    /**
     * A share.
     *
     * @param holds whether it lets anybody see the document today
     */
    public record ShownShare(Share share, boolean holds) {}
}
