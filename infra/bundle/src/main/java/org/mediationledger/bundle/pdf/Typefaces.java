package org.mediationledger.bundle.pdf;

/** The program's typefaces, read once: DejaVu Sans for most alphabets, WenQuanYi Micro Hei for Chinese, Japanese, Korean. */
final class Typefaces {

    private static final Typefaces ALL = new Typefaces();

    private final Typeface plain = Typeface.load("DejaVuSans");
    private final Typeface bold = Typeface.load("DejaVuSans-Bold");
    private final Typeface fallback = Typeface.loadFromCollection("WenQuanYiMicroHei");

    private Typefaces() {}

    static Typefaces all() {
        return ALL;
    }

    Typeface plain() {
        return plain;
    }

    Typeface bold() {
        return bold;
    }

    Typeface fallback() {
        return fallback;
    }
}
