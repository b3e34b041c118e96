package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Brought.MEDIA;
import static fr.parvis.facilitation.world.Brought.ONE;

import fr.parvis.facilitation.cleaning.FileType;
import fr.parvis.facilitation.cleaning.MadeFiles;
import fr.parvis.facilitation.world.Brought;
import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Her files, brought, heard and taken away. */
public final class MediaCalls {

    private MediaCalls() {}

    public static void add(Map<String, IntFunction<Response>> calls, Supported she, int callers) {
        Brought hers = Brought.byHer(she);
        byte[] sound = MadeFiles.plain(FileType.WAV);
        UUID said = hers.brings(FileType.WAV, sound);
        hers.says(said);
        UUID begun = hers.announces(FileType.WAV, sound);
        List<UUID> sent = IntStream.range(0, callers)
                .mapToObj(_ -> hers.sends(FileType.WAV, sound))
                .toList();
        calls.put("GET " + MEDIA, _ -> she.herFacilitator().get(MEDIA, she.caseId()));
        calls.put(
                "POST " + MEDIA,
                _ -> with(she.herself(), Brought.card("audio/wav", sound)).post(MEDIA, she.caseId()));
        calls.put("PUT " + ONE + "/parts/{number}", _ -> hers.puts(begun, 0, sound));
        calls.put("POST " + ONE + "/completion", caller -> hers.completes(sent.get(caller)));
        calls.put("GET " + ONE + "/file", _ -> she.herFacilitator().get(ONE + "/file", said));
        calls.put(
                "POST " + ONE + "/deletion",
                caller -> with(she.herself(), Map.of("act", ownAct())).post(ONE + "/deletion", sent.get(caller)));
    }
}
