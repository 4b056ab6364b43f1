package org.mediationledger.verifier.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.RawZip;

/** Somebody builds the archive so that programs read it in different ways, or can't bear to read it. */
public final class ArchiveAttacks {

    private static final String LEAF = PackFiles.leaf(1);
    private static final int SYMBOLIC_LINK = 0xa1ff << 16;
    private static final int DEVICE = 0x2000 << 16;
    private static final int UNIX_FOLDER = 0x41ed << 16;
    private static final int DOS_FOLDER = 0x10;

    private ArchiveAttacks() {}

    /** All of them, on any genuine pack. */
    public static Stream<Attack> on(PackFiles pack) {
        return Stream.of(names(pack), twice(pack), headers(pack), around(pack), bombs(pack))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> names(PackFiles pack) {
        return Stream.of(
                        "../pack/more",
                        "pack/../more",
                        "pack/./more",
                        "pack//more",
                        "/pack/more",
                        "pack\\more",
                        "..\\more",
                        "C:/more",
                        "pack/more/",
                        "pack/",
                        "",
                        ".",
                        "pack/mo\u0000re",
                        "pack/mo\u001bre",
                        "pack/mo\u00e9re",
                        "pack/mo re",
                        "__MACOSX/pack/._manifest.json",
                        "pack/.DS_Store",
                        "pack/checkpoint ",
                        "pack/checkpoint.",
                        "pack/leaves/0001.json\u0000.txt")
                .map(name -> structure(
                        "a file by the name \"" + name + "\"",
                        pack.raw().and(RawZip.Entry.stored(name, "x".getBytes(UTF_8))),
                        shown(name)));
    }

    private static Stream<Attack> twice(PackFiles pack) {
        RawZip.Entry other = RawZip.Entry.deflated(LEAF, "{}".getBytes(UTF_8));
        return Stream.of(
                structure("two files of one name", pack.raw().and(other), LEAF),
                structure(
                        "two files of one name, both the same",
                        pack.raw().and(RawZip.Entry.deflated(LEAF, pack.bytes(LEAF))),
                        LEAF),
                structure(
                        "two names that differ in capitals",
                        pack.raw().and(other.named("pack/Leaves/0001.json")),
                        "pack/Leaves/0001.json"),
                structure(
                        "a list of contents in capitals",
                        pack.raw().and(other.named("pack/MANIFEST.JSON")),
                        "pack/MANIFEST.JSON"),
                structure(
                        "a file hidden before another",
                        pack.raw().change(LEAF, entry -> entry.after(localFile(PackFiles.README))),
                        LEAF),
                structure(
                        "a file hidden before the directory", pack.raw().interrupted(localFile(PackFiles.README)), ""),
                structure(
                        "a file in the directory that isn't counted",
                        pack.raw().and(other.named("pack/zzz")).uncounted(1),
                        ""),
                structure("a count larger than the directory", pack.raw().uncounted(-1), ""),
                structure(
                        "a directory of nothing",
                        pack.raw().uncounted(pack.all().size()),
                        ""));
    }

    private static Stream<Attack> headers(PackFiles pack) {
        return Stream.of(
                structure(
                        "another name beside the file than in the directory",
                        pack.raw().change(LEAF, entry -> entry.locallyNamed("pack/leaves/0002.json")),
                        LEAF),
                structure(
                        "a longer name beside the file than in the directory",
                        pack.raw().change(LEAF, entry -> entry.locallyNamed(LEAF + "x")),
                        LEAF),
                structure("a link", pack.raw().change(LEAF, entry -> entry.withAttributes(SYMBOLIC_LINK)), LEAF),
                structure("a device", pack.raw().change(LEAF, entry -> entry.withAttributes(DEVICE)), LEAF),
                structure("a folder", pack.raw().change(LEAF, entry -> entry.withAttributes(UNIX_FOLDER)), LEAF),
                structure("a folder of DOS", pack.raw().change(LEAF, entry -> entry.withAttributes(DOS_FOLDER)), LEAF),
                structure("encryption", pack.raw().change(LEAF, entry -> entry.withFlags(1)), LEAF),
                structure("strong encryption", pack.raw().change(LEAF, entry -> entry.withFlags(0x41)), LEAF),
                structure("a patch", pack.raw().change(LEAF, entry -> entry.withFlags(0x20)), LEAF),
                structure("masked headers", pack.raw().change(LEAF, entry -> entry.withFlags(0x2000)), LEAF),
                structure(
                        "sizes that are said to follow, and don't",
                        pack.raw().change(LEAF, entry -> entry.withFlags(8)),
                        LEAF),
                structure("another method", pack.raw().change(LEAF, entry -> entry.withMethod(9)), LEAF),
                structure("the method of AES", pack.raw().change(LEAF, entry -> entry.withMethod(99)), LEAF),
                structure(
                        "a packed file said to be stored", pack.raw().change(LEAF, entry -> entry.withMethod(0)), LEAF),
                structure("another checksum", pack.raw().change(LEAF, entry -> entry.withCrc(entry.crc() ^ 1)), LEAF),
                structure("a size too small", pack.raw().change(LEAF, entry -> entry.withSize(entry.size() - 1)), LEAF),
                structure("a size too large", pack.raw().change(LEAF, entry -> entry.withSize(entry.size() + 1)), LEAF),
                structure("no size", pack.raw().change(LEAF, entry -> entry.withSize(0)), LEAF),
                structure(
                        "more data than the file",
                        pack.raw()
                                .change(
                                        LEAF,
                                        entry -> entry.withData(Arrays.copyOf(entry.data(), entry.data().length + 1))),
                        LEAF),
                structure(
                        "less data than the file",
                        pack.raw()
                                .change(
                                        LEAF,
                                        entry -> entry.withData(Arrays.copyOf(entry.data(), entry.data().length - 1))),
                        LEAF),
                structure(
                        "data that aren't packed",
                        pack.raw().change(LEAF, entry -> entry.withData(new byte[] {-1, -1, -1})),
                        LEAF),
                structure("no data", pack.raw().change(LEAF, entry -> entry.withData(new byte[0])), LEAF),
                structure(
                        "an extra field",
                        pack.raw().change(LEAF, entry -> entry.withExtra(new byte[] {0x75, 0x70, 1, 0, 1})),
                        LEAF));
    }

    private static Stream<Attack> around(PackFiles pack) {
        byte[] page = "<html>".getBytes(UTF_8);
        byte[] zip = pack.zip();
        byte[] two = Arrays.copyOf(zip, zip.length * 2);
        System.arraycopy(zip, 0, two, zip.length, zip.length);
        return Stream.of(
                structure(
                        "data before the archive, of which it knows",
                        pack.raw().preceded(page, true),
                        pack.all().firstKey()),
                structure(
                        "data before the archive, of which it doesn't know",
                        pack.raw().preceded(page, false),
                        ""),
                structure("data after the archive", pack.raw().followed(page), ""),
                structure("a byte after the archive", pack.raw().followed(new byte[1]), ""),
                structure("a comment", pack.raw().commented(page), ""),
                structure(
                        "a comment that looks like an archive's end",
                        pack.raw().commented(Arrays.copyOfRange(zip, zip.length - 22, zip.length)),
                        ""),
                structure("data between files and directory", pack.raw().interrupted(page), ""),
                structure("data between files", pack.raw().change(LEAF, entry -> entry.after(page)), LEAF),
                Attack.of("the archive twice", two, FindingCode.PACK_STRUCTURE, ""),
                Attack.of("the archive cut short", Arrays.copyOf(zip, zip.length - 1), FindingCode.PACK_STRUCTURE, ""),
                Attack.of("half the archive", Arrays.copyOf(zip, zip.length / 2), FindingCode.PACK_STRUCTURE, ""),
                Attack.of(
                        "the archive without its beginning",
                        Arrays.copyOfRange(zip, 1, zip.length),
                        FindingCode.PACK_STRUCTURE,
                        ""),
                Attack.of("an empty file", new byte[0], FindingCode.PACK_STRUCTURE, ""),
                Attack.of("an empty archive", PackFiles.none().zip(), FindingCode.PACK_STRUCTURE, PackFiles.MANIFEST),
                Attack.of("no archive", "pack".getBytes(UTF_8), FindingCode.PACK_STRUCTURE, ""),
                Attack.of("folders, as programs add them", withFolders(pack), FindingCode.PACK_STRUCTURE, "pack/"));
    }

    private static Stream<Attack> bombs(PackFiles pack) {
        return Stream.of(
                bomb(pack, "65,536 noughts for an entry", LEAF, 65_536),
                bomb(pack, "30 MB of noughts for an entry", LEAF, 30 << 20),
                bomb(pack, "a megabyte of noughts for a list", PackFiles.REDACTIONS, 1 << 20),
                structure("4 GB stated", pack.raw().change(LEAF, entry -> entry.withSize(0xffff_ffffL)), LEAF),
                structure(
                        "30 MB stated as a few bytes",
                        pack.raw()
                                .change(
                                        LEAF,
                                        entry -> RawZip.Entry.deflated(LEAF, new byte[30 << 20])
                                                .withSize(100)),
                        LEAF),
                structure("ten thousand files", manyFiles(pack, 10_000), ""),
                structure(
                        "a name as long as names can be",
                        pack.raw().and(RawZip.Entry.stored("x".repeat(65_535), new byte[0])),
                        ""));
    }

    private static Attack bomb(PackFiles pack, String name, String file, int size) {
        return structure(name, pack.raw().change(file, entry -> RawZip.Entry.deflated(file, new byte[size])), file);
    }

    private static RawZip manyFiles(PackFiles pack, int count) {
        RawZip zip = pack.raw();
        for (int i = 0; i < count; i++) {
            zip.and(RawZip.Entry.stored("pack/" + i, new byte[0]));
        }
        return zip;
    }

    private static Attack structure(String name, RawZip zip, String file) {
        return Attack.of(name, zip.bytes(), FindingCode.PACK_STRUCTURE, file);
    }

    /** A file as it lies in an archive, with its header. */
    private static byte[] localFile(String name) {
        byte[] archive = new RawZip(List.of(RawZip.Entry.stored(name, "x".getBytes(UTF_8)))).bytes();
        return Arrays.copyOf(archive, 30 + name.length() + 1);
    }

    private static byte[] withFolders(PackFiles pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("pack/"));
            zip.closeEntry();
            for (String name : pack.all().keySet()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(pack.bytes(name));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As the report shows a name: what no terminal should obey is spelt out. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.chars()
                .forEach(c -> shown.append(
                        c > ' ' && c <= '~'
                                ? Character.toString(c)
                                : "\\x" + HexFormat.of().toHexDigits((byte) c)));
        return shown.toString();
    }
}
