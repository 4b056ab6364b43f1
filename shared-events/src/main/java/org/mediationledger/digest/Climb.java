package org.mediationledger.digest;

/** The way from a leaf up to the root: fn and sn of RFC 9162, sections 2.1.3.2 and 2.1.4.2. */
final class Climb {

    private long node;
    private long last;

    /** @param last index of the tree's last leaf, at least the leaf's own */
    Climb(long leaf, long last) {
        this.node = leaf;
        this.last = last;
    }

    boolean isAtTheRoot() {
        return last == 0;
    }

    /** Whether the next hash of a proof stands to the left of the node. */
    boolean siblingIsLeft() {
        return isRightChild() || node == last;
    }

    /** Leaves behind the levels at which the node is the right child: its complete subtree grows. */
    void overCompleteSubtrees() {
        while (isRightChild()) {
            up();
        }
    }

    /** Goes up past the next hash, and past the levels at which the last node has no sibling. */
    void goOn() {
        if (node == last) {
            while (!isRightChild() && node != 0) {
                up();
            }
        }
        up();
    }

    private boolean isRightChild() {
        return (node & 1) == 1;
    }

    private void up() {
        node >>>= 1;
        last >>>= 1;
    }
}
