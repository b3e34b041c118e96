package fr.parvis.facilitation.appointment;

import fr.parvis.facilitation.intervention.InterventionMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, times and ways to meet, written out in one language. */
enum CardWords {
    FRENCH(Locale.FRENCH) {
        @Override
        String time(LocalTime time) {
            String hours = time.getHour() + (time.getHour() < 2 ? " heure" : " heures");
            return time.getMinute() == 0 ? hours : hours + " " + time.getMinute();
        }

        @Override
        String day(LocalDate day) {
            String name = day.format(DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH));
            String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
            return name + " " + number + " " + day.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH));
        }

        @Override
        String mode(InterventionMode mode) {
            return switch (mode) {
                case HOME_VISIT -> "à la maison";
                case MILIEU_VISIT -> "sur un lieu de vie";
                case ANTENNA -> "au lieu d’accueil";
                case PARTNER_PLACE -> "chez un partenaire";
                case PHONE -> "au téléphone";
                case VIDEO -> "par vidéo";
                case MESSAGE -> "par message";
                case COMMISSION -> "en réunion";
                case OTHER -> "à préciser";
            };
        }
    },
    ENGLISH(Locale.ENGLISH) {
        @Override
        String time(LocalTime time) {
            return time.format(DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH));
        }

        @Override
        String day(LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH));
        }

        @Override
        String mode(InterventionMode mode) {
            return switch (mode) {
                case HOME_VISIT -> "at home";
                case MILIEU_VISIT -> "at a place of daily life";
                case ANTENNA -> "at our site";
                case PARTNER_PLACE -> "at a partner's";
                case PHONE -> "by phone";
                case VIDEO -> "by video";
                case MESSAGE -> "by message";
                case COMMISSION -> "in a meeting";
                case OTHER -> "to be agreed";
            };
        }
    };

    private final Locale locale;

    CardWords(Locale locale) {
        this.locale = locale;
    }

    abstract String time(LocalTime time);

    abstract String day(LocalDate day);

    abstract String mode(InterventionMode mode);

    /** The same, as a sentence begins. */
    String sentence(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
