package fr.parvis.persons.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.commons.crypto.CodeLock;
import fr.parvis.commons.crypto.Hashes;
import fr.parvis.commons.crypto.PeerAddress;
import fr.parvis.commons.crypto.PeerKeys;
import fr.parvis.commons.crypto.UnreadableException;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes and opens packages (ADR 13). Two locks, one in the other: the code closes, so that the operators of the destination read nothing without her;
 * the destination's key seals, so that whoever finds code and package reads nothing either.
 */
public final class Packages {

    private static final byte[] WHAT_IS_SIGNED = (PackageHeader.FORMAT + "|").getBytes(UTF_8);
    private static final Base64.Encoder ENCODER = Base64.getEncoder();
    private static final Base64.Decoder DECODER = Base64.getDecoder();
    private static final HexFormat HEX = HexFormat.of();

    private final JsonBytes json;

    public Packages(JsonBytes json) {
        this.json = json;
    }

    /**
     * Closes, seals and signs a copy.
     *
     * @throws RefusedException when it is too large to be carried
     */
    public PackageFile make(PeerKeys own, PeerAddress to, PackageHeader header, String code, FileCopy copy) {
        byte[] head = json.write(header);
        byte[] closed = lock(code, header).close(json.write(copy));
        byte[] sealed = to.seal(closed, head);
        if (sealed.length > PackageFile.SEALED_BYTES) {
            throw new RefusedException("parts", Rule.COPY_TOO_LARGE);
        }
        return new PackageFile(
                ENCODER.encodeToString(head),
                PackageFile.lines(ENCODER.encodeToString(sealed)),
                HEX.formatHex(own.sign(signed(head, sealed))));
    }

    /**
     * Reads a package as far as no key is needed: it comes from an antenna known here, and nobody changed it.
     *
     * @throws RefusedException naming what is wrong with it
     */
    public SignedPackage check(PackageFile file, Antennas antennas) {
        byte[] head = bytes(file.header(), "package.header");
        byte[] sealed = bytes(String.join("", file.sealed()), "package.sealed");
        PackageHeader header = header(head);
        PeerAddress from = antennas.find(header.from())
                .orElseThrow(() -> new RefusedException("package.header", Rule.UNKNOWN_ANTENNA));
        if (!from.signed(signed(head, sealed), signature(file))) {
            throw new RefusedException("package.signature", Rule.PACKAGE_CHANGED);
        }
        return new SignedPackage(header, head, sealed);
    }

    /**
     * Takes off the outer lock.
     *
     * @throws RefusedException when it was sealed to other keys than those of this antenna
     */
    public byte[] unseal(PeerKeys own, SignedPackage found) {
        try {
            return own.open(found.sealed(), found.head());
        } catch (UnreadableException others) {
            throw new RefusedException("package.sealed", Rule.SEALED_TO_OTHER_KEYS);
        }
    }

    /**
     * Takes off the inner lock.
     *
     * @return null when the code is another one
     * @throws RefusedException when what comes out is no copy of a file
     */
    public @Nullable FileCopy open(byte[] closed, PackageHeader header, String code) {
        byte[] plain;
        try {
            plain = lock(code, header).open(closed);
        } catch (UnreadableException wrongCode) {
            return null;
        }
        try {
            return whole(json.read(plain, FileCopy.class));
        } catch (UncheckedIOException damaged) {
            throw new RefusedException("package.sealed", Rule.NOT_A_PACKAGE);
        }
    }

    private static FileCopy whole(@Nullable FileCopy copy) {
        if (copy == null
                || Stream.of(copy.kind(), copy.identity(), copy.communication())
                        .anyMatch(part -> (@Nullable Object) part == null)
                || !CopyBounds.hold(copy)) {
            throw new RefusedException("package.sealed", Rule.NOT_A_PACKAGE);
        }
        return copy;
    }

    private PackageHeader header(byte[] head) {
        try {
            @Nullable PackageHeader header = json.read(head, PackageHeader.class);
            if (header == null || !PackageHeader.FORMAT.equals(header.format()) || incomplete(header)) {
                throw new RefusedException("package.header", Rule.NOT_A_PACKAGE);
            }
            return header;
        } catch (UncheckedIOException damaged) {
            throw new RefusedException("package.header", Rule.NOT_A_PACKAGE);
        }
    }

    private static boolean incomplete(PackageHeader header) {
        return Stream.of(header.packageId(), header.from(), header.to(), header.createdOn(), header.expiresOn())
                .anyMatch(field -> (@Nullable Object) field == null);
    }

    private static CodeLock lock(String code, PackageHeader header) {
        return new CodeLock(HandOverCode.asTyped(code), PackageHeader.FORMAT + "|" + header.packageId());
    }

    /** Each part as a digest of known length: none can be moved into the other. */
    private static byte[] signed(byte[] head, byte[] sealed) {
        return ByteBuffer.allocate(WHAT_IS_SIGNED.length + 64)
                .put(WHAT_IS_SIGNED)
                .put(Hashes.sha256(head))
                .put(Hashes.sha256(sealed))
                .array();
    }

    private static byte[] signature(PackageFile file) {
        try {
            return HEX.parseHex(file.signature());
        } catch (IllegalArgumentException none) {
            throw new RefusedException("package.signature", Rule.NOT_A_PACKAGE);
        }
    }

    private static byte[] bytes(String base64, String field) {
        try {
            return DECODER.decode(base64);
        } catch (IllegalArgumentException none) {
            throw new RefusedException(field, Rule.NOT_A_PACKAGE);
        }
    }
}
