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
import org.mediationledger.typeface.ArabicForms;
import org.mediationledger.typeface.VisualRun;

/** Names written from right to left within text written from left to right (Unicode Standard Annex 9, by the JDK). */
final class WritingDirections implements BidiSplitter, BidiReorderer {

    private static final Pattern LETTER = Pattern.compile("\\X");
    private static final int REVERSING = Bidi.DIRECTION_RIGHT_TO_LEFT;

    private BidiTextRun[] visual = {};

    @Override
    public void setParagraph(String paragraph, byte direction) {
        visual = VisualRun.of(paragraph, direction == RTL ? REVERSING : Bidi.DIRECTION_LEFT_TO_RIGHT).stream()
                .map(run -> new BidiTextRun(run.start(), run.limit() - run.start(), run.rightToLeft() ? RTL : LTR))
                .toArray(BidiTextRun[]::new);
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
        int character = letter.codePointAt(0);
        int mirrored = VisualRun.mirrored(character);
        return mirrored == character ? letter : Character.toString(mirrored);
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
