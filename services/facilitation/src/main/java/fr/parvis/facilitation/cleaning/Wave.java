package fr.parvis.facilitation.cleaning;

import fr.parvis.facilitation.cleaning.Riff.Chunk;
import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.util.List;
import java.util.Set;

/** WAV: keeps how the sound is coded and the sound. Titles, places, broadcast notes and ID3 stay behind. */
final class Wave {

    private static final String FORM = "WAVE";
    private static final String FORMAT = "fmt ";
    private static final String SOUND = "data";
    private static final Set<String> KEPT = Set.of(FORMAT, "fact", SOUND);

    private Wave() {}

    static byte[] clean(byte[] file) {
        List<Chunk> kept = Riff.read(file, FORM).stream()
                .filter(chunk -> KEPT.contains(chunk.name()))
                .toList();
        if (count(kept, FORMAT) != 1 || count(kept, SOUND) != 1) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        kept.forEach(Wave::check);
        return Riff.write(FORM, kept);
    }

    private static long count(List<Chunk> chunks, String name) {
        return chunks.stream().filter(chunk -> chunk.name().equals(name)).count();
    }

    private static void check(Chunk chunk) {
        int length = chunk.content().length;
        boolean fits = switch (chunk.name()) {
            case FORMAT -> length >= 16 && length <= 40;
            case SOUND -> length > 0;
            default -> length == 4;
        };
        if (!fits) {
            throw new UnfitFile(Reason.DAMAGED);
        }
    }
}
