package fr.parvis.facilitation.appointment.rest;

import fr.parvis.facilitation.appointment.AppointmentCard;

/** A card as a page of its own: headings for whoever listens, large letters for whoever prints, nothing loaded from elsewhere. */
final class CardHtml {

    private CardHtml() {}

    static String of(AppointmentCard card) {
        StringBuilder parts = new StringBuilder();
        for (AppointmentCard.Part part : card.parts()) {
            parts.append("<section>\n<h2>").append(escaped(part.question())).append("</h2>\n");
            part.lines()
                    .forEach(line -> parts.append("<p>").append(escaped(line)).append("</p>\n"));
            parts.append("</section>\n");
        }
        return """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <style>
            body { font: 1.25rem/1.6 sans-serif; color: #000; background: #fff; max-width: 32rem; margin: 1.5rem; }
            h1 { font-size: 1.75rem; }
            h2 { font-size: 1.25rem; margin-bottom: 0; }
            section { break-inside: avoid; }
            p { margin: 0; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <main>
            <h1>%2$s</h1>
            %3$s</main>
            </body>
            </html>
            """.formatted(card.locale().toLanguageTag(), escaped(card.title()), parts);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
