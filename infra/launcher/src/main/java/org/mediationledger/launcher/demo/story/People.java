package org.mediationledger.launcher.demo.story;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.mediationledger.terms.HolderCapacity;

/**
 * Invents people. Every family name ends in a place that doesn't exist, every number is one of those that Ofcom keeps free
 * for use in drama, every address of mail lies in a domain kept for examples (RFC 2606), so that nobody is meant.
 */
final class People {

    private static final List<String> GIVEN = List.of(
            "Aaliyah",
            "Abena",
            "Adeel",
            "Agnieszka",
            "Aisha",
            "Alfie",
            "Amara",
            "Amina",
            "Anaya",
            "Arjun",
            "Bethan",
            "Bilal",
            "Callum",
            "Carmen",
            "Chidi",
            "Chloe",
            "Dafydd",
            "Daniela",
            "Ebony",
            "Efua",
            "Elif",
            "Ewa",
            "Farah",
            "Finley",
            "Freya",
            "George",
            "Gurpreet",
            "Hana",
            "Harpreet",
            "Ibrahim",
            "Imogen",
            "Isla",
            "Jamal",
            "Jasmin",
            "Joshua",
            "Kai",
            "Keira",
            "Kofi",
            "Leila",
            "Liam",
            "Lucía",
            "Małgorzata",
            "Maryam",
            "Mateusz",
            "Mei",
            "Nia",
            "Noah",
            "Oluwaseun",
            "Omar",
            "Oscar",
            "Parveen",
            "Poppy",
            "Priya",
            "Rhys",
            "Rosa",
            "Ruth",
            "Samira",
            "Shanice",
            "Siobhán",
            "Sofia",
            "Tariq",
            "Tomasz",
            "Wei",
            "Yusuf",
            "Zainab",
            "Zoe");

    private static final List<String> FAMILY = List.of(
            "Abara",
            "Ahmed",
            "Begum",
            "Brown",
            "Chen",
            "Clarke",
            "Dhillon",
            "Evans",
            "Farouk",
            "Garcia",
            "Hughes",
            "Hussain",
            "Ivanova",
            "Jones",
            "Kamara",
            "Khan",
            "Kowalska",
            "Lewis",
            "Malik",
            "Mensah",
            "Nowak",
            "O'Neill",
            "Okafor",
            "Osei",
            "Patel",
            "Popescu",
            "Rahman",
            "Reid",
            "Sharma",
            "Silva",
            "Smith",
            "Taylor",
            "Warsame",
            "Wilson",
            "Wong",
            "Yilmaz");

    private static final List<String> PLACE_BEGINS = List.of(
            "Alder", "Bracken", "Cinder", "Drift", "Ember", "Fennel", "Gorse", "Heron", "Inkle", "Juniper", "Kestrel",
            "Larch", "Marl", "Nettle", "Otter", "Plover", "Quill", "Rook", "Sorrel", "Thistle");

    private static final List<String> PLACE_ENDS =
            List.of("brook", "combe", "dale", "fold", "garth", "holme", "mere", "moor", "thwaite", "wick");

    private static final List<String> STREETS = List.of(
            "Bobbin Row",
            "Canary Close",
            "Lantern Street",
            "Millpond Road",
            "Orchard Bank",
            "Pepper Lane",
            "Sundial Walk",
            "Weavers Court");

    /** Compulsory school age ends on the last Friday in June of the school year in which somebody turns 16. */
    private static final int SCHOOL_AGE = 16;

    private final Chance chance;

    People(Chance chance) {
        this.chance = chance;
    }

    /** A full name. */
    String name() {
        return chance.of(GIVEN) + " " + familyName();
    }

    /** A given name alone, unlike that of anybody so called. */
    String givenName(String fullName) {
        return otherThan(fullName.substring(0, fullName.indexOf(' ')));
    }

    Family family(HolderCapacity capacity, Area area, LocalDate day, boolean callBackNeeded) {
        String familyName = familyName();
        String childsGiven = chance.of(GIVEN);
        String child = childsGiven + " " + familyName;
        LocalDate bornOn = bornOn(capacity, day);
        String holder = switch (capacity) {
            case YOUNG_PERSON -> child;
            case PARENT, ALTERNATIVE_PERSON ->
                otherThan(childsGiven) + " " + (chance.percent(80) ? familyName : familyName());
        };
        return new Family(
                capacity,
                holder,
                callBackNeeded || chance.percent(90) ? phone(area) : null,
                chance.percent(75) ? email(holder) : null,
                chance.percent(85) ? address(area) : null,
                child,
                bornOn,
                schoolAgeEndsOn(bornOn));
    }

    private String otherThan(String given) {
        return chance.of(GIVEN.stream().filter(name -> !name.equals(given)).toList());
    }

    private String familyName() {
        return chance.of(FAMILY) + "-" + chance.of(PLACE_BEGINS) + chance.of(PLACE_ENDS);
    }

    private LocalDate bornOn(HolderCapacity capacity, LocalDate day) {
        int days = switch (capacity) {
            case PARENT -> chance.between(3 * 365, 15 * 365);
            case YOUNG_PERSON, ALTERNATIVE_PERSON -> chance.between(17 * 366, 24 * 365);
        };
        return day.minusDays(days);
    }

    static LocalDate schoolAgeEndsOn(LocalDate bornOn) {
        boolean autumnBorn = bornOn.getMonth().compareTo(Month.SEPTEMBER) >= 0;
        return LocalDate.of(bornOn.getYear() + SCHOOL_AGE + (autumnBorn ? 1 : 0), Month.JUNE, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    private String phone(Area area) {
        String beginning = chance.percent(75) ? "07700 900" : area.telephone();
        return "%s%03d".formatted(beginning, chance.between(0, 999));
    }

    private static String email(String name) {
        String plain = Normalizer.normalize(name.replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}|'", "")
                .toLowerCase(Locale.ROOT);
        return plain.replace(' ', '.') + "@example.org";
    }

    private String address(Area area) {
        return "%d %s\n%s".formatted(chance.between(1, 140), chance.of(STREETS), chance.of(area.towns()));
    }
}
