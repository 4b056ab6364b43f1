package org.mediationledger.architecture.wrong.chanceisgiven.command;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

final class Ids {

    static final class WrongId {
        UUID id = UUID.randomUUID();
    }

    static final class WrongReference {
        Supplier<UUID> ids = UUID::randomUUID;
    }

    static final class WrongRandom {
        Random random = new Random();
    }

    static final class WrongSalt {
        SecureRandom random = new SecureRandom();
    }

    static final class WrongNumber {
        double number = Math.random();
    }

    static final class WrongThread {
        int number = ThreadLocalRandom.current().nextInt();
    }

    static final class WrongGenerator {
        RandomGenerator random = RandomGenerator.getDefault();
    }

    static final class WrongOrder {
        void shuffle(List<String> all) {
            Collections.shuffle(all);
        }
    }

    static final class RightRandom {
        Random seeded = new Random(7);
    }

    static final class RightOrder {
        void shuffle(List<String> all, Random seeded) {
            Collections.shuffle(all, seeded);
        }
    }

    private Ids() {}
}
