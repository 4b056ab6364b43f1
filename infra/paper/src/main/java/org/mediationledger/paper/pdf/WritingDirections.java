package org.mediationledger.paper.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names written from right to left within text written from left to right (Unicode Standard Annex 9, by the JDK). */
final class WritingDirections implements BidiSplitter, BidiReorderer {

    private static final Pattern LETTER = Pattern.compile("\\X");
    private static final int REVERSING = Bidi.DIRECTION_RIGHT_TO_LEFT;

    private BidiTextRun[] visual = {};

    @Override
    public void setParagraph(String paragraph, byte direction) {
        Bidi bidi = new Bidi(paragraph, direction == RTL ? REVERSING : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        BidiTextRun[] runs = new BidiTextRun[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            runs[run] = new BidiTextRun(
                    bidi.getRunStart(run),
                    bidi.getRunLimit(run) - bidi.getRunStart(run),
                    isRightToLeft(levels[run]) ? RTL : LTR);
        }
        if (runs.length > 1) {
            Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        }
        visual = runs;
    }

    private static boolean isRightToLeft(byte level) {
        return level % 2 == 1;
    }

    @Override
    public int countTextRuns() {
        return visual.length;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return visual[index];
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    /** A vowel mark stays behind its letter. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        List<String> letters =
                LETTER.matcher(text).results().map(MatchResult::group).toList();
        return letters.reversed().stream().map(WritingDirections::mirrored).collect(Collectors.joining());
    }

    private static String mirrored(String letter) {
        return switch (letter) {
            case "(" -> ")";
            case ")" -> "(";
            case "[" -> "]";
            case "]" -> "[";
            case "«" -> "»";
            case "»" -> "«";
            default -> letter;
        };
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
