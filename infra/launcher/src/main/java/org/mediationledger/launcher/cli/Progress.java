package org.mediationledger.launcher.cli;

import java.io.PrintStream;

/** A bar that tells how far something is: redrawn in place on a terminal, a line for each tenth elsewhere. */
final class Progress {

    private static final int WIDTH = 40;
    private static final int TENTHS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private int shown = -1;
    private long all;

    Progress(PrintStream out, boolean terminal, String what) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
    }

    /** On standard output. */
    static Progress of(String what) {
        return new Progress(
                System.out, System.console() != null && System.console().isTerminal(), what);
    }

    void at(long done, long ofAll) {
        all = ofAll;
        int steps = terminal ? WIDTH : TENTHS;
        int now = all == 0 ? steps : (int) Math.min(steps, done * steps / all);
        if (now != shown) {
            shown = now;
            draw(now, done, all);
        }
    }

    /** Leaves the bar, full. */
    void done() {
        at(all, all);
        if (terminal) {
            out.println();
        }
    }

    private void draw(int now, long done, long all) {
        if (terminal) {
            out.print("\r%s [%s%s] %d/%d".formatted(what, "#".repeat(now), " ".repeat(WIDTH - now), done, all));
            out.flush();
        } else {
            out.println("%s %d/%d".formatted(what, done, all));
        }
    }
}
