package fr.parvis.persons.locker.usecase;

import fr.parvis.persons.locker.LockerDocument;
import fr.parvis.persons.locker.Lockers;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads a file from the first part to the last, inside the caller's transaction, with one part in memory at a time. */
@ApplicationScoped
final class WholeFile {

    private final Lockers lockers;

    WholeFile(Lockers lockers) {
        this.lockers = lockers;
    }

    Uni<String> sha256(LockerDocument document) {
        MessageDigest digest = digest();
        return Multi.createFrom()
                .range(0, document.parts().count())
                .onItem()
                .transformToUniAndConcatenate(number -> lockers.part(document, number))
                .onItem()
                .invoke(part -> digest.update(part))
                .onItem()
                .ignoreAsUni()
                .map(_ -> HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
