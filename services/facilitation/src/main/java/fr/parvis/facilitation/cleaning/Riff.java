package fr.parvis.facilitation.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The container of WAV and WebP: named chunks one after the other, each filled up to an even length. */
final class Riff {

    private static final int MOST_CHUNKS = 1000;

    private Riff() {}

    /** One of them. */
    static final class Chunk {

        private final String name;
        private final byte[] content;

        Chunk(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        String name() {
            return name;
        }

        byte[] content() {
            return content;
        }
    }

    /** All of them up to the length the file gives itself; what is hung behind is not read. */
    static List<Chunk> read(byte[] file, String form) {
        Source source = new Source(file);
        if (!source.next("RIFF")) {
            throw new UnfitFile(Reason.SOMETHING_ELSE);
        }
        source.skip(4);
        Source body = source.part(source.little32());
        if (!body.word(4).equals(form)) {
            throw new UnfitFile(Reason.SOMETHING_ELSE);
        }
        List<Chunk> chunks = new ArrayList<>();
        while (body.left() > 0) {
            String name = body.word(4);
            long length = body.little32();
            chunks.add(new Chunk(name, body.take(length)));
            // The last one is often not filled up.
            body.skip(Math.min(length & 1, body.left()));
            if (chunks.size() > MOST_CHUNKS) {
                throw new UnfitFile(Reason.DAMAGED);
            }
        }
        return chunks;
    }

    static byte[] write(String form, List<Chunk> chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(form.getBytes(ISO_8859_1));
        for (Chunk chunk : chunks) {
            named(body, chunk.name(), chunk.content());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.size() + 8);
        named(out, "RIFF", body.toByteArray());
        return out.toByteArray();
    }

    private static void named(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes(name.getBytes(ISO_8859_1));
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(content.length >> shift);
        }
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }
}
