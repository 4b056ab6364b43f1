package org.mediationledger.verifier.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param pack the file to check
 * @param policy the file that says whom the reader trusts
 * @param held files with checkpoints that the reader has
 * @param tsa the file with the certificate of a time-stamp authority
 * @param json whether to answer a program
 */
record Options(String pack, String policy, List<String> held, Optional<String> tsa, boolean json) {

    private static final String OPTION = "--";

    Options {
        held = List.copyOf(held);
    }

    /** @throws Misuse when the arguments ask for nothing that can be done */
    static Options parse(List<String> arguments) throws Misuse {
        return new Reader(arguments).options();
    }

    /** Takes the arguments one by one. */
    private static final class Reader {

        private final Deque<String> rest;
        private final List<String> packs = new ArrayList<>();
        private final List<String> policies = new ArrayList<>();
        private final List<String> held = new ArrayList<>();
        private final List<String> authorities = new ArrayList<>();
        private boolean json;

        Reader(List<String> arguments) {
            this.rest = new ArrayDeque<>(arguments);
        }

        Options options() throws Misuse {
            while (!rest.isEmpty()) {
                take(rest.remove());
            }
            return new Options(one(packs, "PACK"), one(policies, "--policy FILE"), held, atMostOne(authorities), json);
        }

        private void take(String argument) throws Misuse {
            switch (argument) {
                case "--policy" -> policies.add(value(argument));
                case "--tsa" -> authorities.add(value(argument));
                case "--held" -> several(argument);
                case "--json" -> json = true;
                default -> file(argument);
            }
        }

        /** One value, and all that follow up to the next option. */
        private void several(String option) throws Misuse {
            held.add(value(option));
            while (!rest.isEmpty() && !rest.peek().startsWith(OPTION)) {
                held.add(rest.remove());
            }
        }

        private void file(String argument) throws Misuse {
            if (argument.startsWith(OPTION)) {
                throw new Misuse("There is no such option: " + argument);
            }
            packs.add(argument);
        }

        private String value(String option) throws Misuse {
            if (rest.isEmpty() || rest.peek().startsWith(OPTION)) {
                throw new Misuse(option + " needs a file.");
            }
            return rest.remove();
        }

        private static String one(List<String> values, String what) throws Misuse {
            if (values.size() != 1) {
                throw new Misuse("Name exactly one " + what + ".");
            }
            return values.getFirst();
        }

        private static Optional<String> atMostOne(List<String> values) throws Misuse {
            return values.isEmpty() ? Optional.empty() : Optional.of(one(values, "--tsa CERT.pem"));
        }
    }
}
