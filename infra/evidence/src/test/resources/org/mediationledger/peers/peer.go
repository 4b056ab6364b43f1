// Checks a log's files, and makes some, with the Go project's x/mod/sumdb and crypto/ed25519 alone.
//
//	peer check FILE    checks what the JSON file holds; prints how much held, or what did not and exits 1
//	peer make FILE     makes a log of the file's leaves, and prints it in the same form
//	peer pack FILE     checks the unzipped pack that the file names, and its growth from the file's checkpoints
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type included struct {
	Index int64    `json:"index"`
	Size  int64    `json:"size"`
	Path  []string `json:"path"`
}

type grown struct {
	OldSize int64    `json:"oldSize"`
	Size    int64    `json:"size"`
	Proof   []string `json:"proof"`
}

type file struct {
	LogKey      string     `json:"logKey"`
	WitnessKey  string     `json:"witnessKey"`
	Seed        string     `json:"seed"`
	Folder      string     `json:"folder"`
	Leaves      []string   `json:"leaves"`
	Checkpoints []string   `json:"checkpoints"`
	Inclusion   []included `json:"inclusion"`
	Consistency []grown    `json:"consistency"`
}

func main() {
	if len(os.Args) != 3 {
		fail("usage: peer check|make|pack FILE")
	}
	text, err := os.ReadFile(os.Args[2])
	must(err)
	var f file
	must(json.Unmarshal(text, &f))
	switch os.Args[1] {
	case "check":
		check(f)
	case "make":
		out, err := json.Marshal(made(f))
		must(err)
		fmt.Println(string(out))
	case "pack":
		pack(f)
	default:
		fail("usage: peer check|make|pack FILE")
	}
}

// pack checks that every leaf of an unzipped pack is in the tree of its checkpoint, and that this grew from others.
func pack(f file) {
	log, err := note.NewVerifier(f.LogKey)
	must(err)
	known := note.VerifierList(log, witness(f.WitnessKey))
	signed, err := os.ReadFile(filepath.Join(f.Folder, "checkpoint"))
	must(err)
	size, root := checkpoint(signed, log, known)
	leaves, err := filepath.Glob(filepath.Join(f.Folder, "leaves", "*.json"))
	must(err)
	proofs := map[string]string{
		filepath.Join(f.Folder, "export.json"): filepath.Join(f.Folder, "export.tlog-proof"),
		filepath.Join(f.Folder, "heads.json"):  filepath.Join(f.Folder, "heads.tlog-proof"),
	}
	for _, leaf := range leaves {
		number := strings.TrimSuffix(filepath.Base(leaf), ".json")
		proofs[leaf] = filepath.Join(f.Folder, "proofs", number+".tlog-proof")
	}
	for leaf, proof := range proofs {
		entry, err := os.ReadFile(leaf)
		must(err)
		text, err := os.ReadFile(proof)
		must(err)
		own, over, found := strings.Cut(string(text), "\n\n")
		if !found || over != string(signed) {
			fail(proof + " is over another checkpoint")
		}
		lines := strings.Split(own, "\n")
		if lines[0] != "c2sp.org/tlog-proof@v1" || !strings.HasPrefix(lines[1], "index ") {
			fail(proof + " is not a proof")
		}
		index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
		must(err)
		must(tlog.CheckRecord(tlog.RecordProof(hashes(lines[2:])), size, root, index, tlog.RecordHash(entry)))
	}
	for _, held := range f.Checkpoints {
		oldSize, oldRoot := checkpoint(decoded(held), log, known)
		text, err := os.ReadFile(filepath.Join(f.Folder, "consistency", fmt.Sprintf("%d-%d.txt", oldSize, size)))
		must(err)
		proof := hashes(strings.Fields(string(text)))
		must(tlog.CheckTree(tlog.TreeProof(proof), size, root, oldSize, oldRoot))
	}
	fmt.Printf("%d leaves are in the log of %d, which grew from %d before\n", len(proofs), size, len(f.Checkpoints))
}

// checkpoint opens a note that the log and its witness must both have signed.
func checkpoint(signed []byte, log note.Verifier, known note.Verifiers) (int64, tlog.Hash) {
	opened, err := note.Open(signed, known)
	must(err)
	if len(opened.Sigs) != 2 {
		fail("a checkpoint without both signatures")
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != log.Name() || lines[3] != "" {
		fail("not a checkpoint's three lines")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	return size, hash(lines[2])
}

func check(f file) {
	log, err := note.NewVerifier(f.LogKey)
	must(err)
	known := note.VerifierList(log, witness(f.WitnessKey))
	roots := map[int64]tlog.Hash{}
	tree := stored(f.Leaves)
	for _, text := range f.Checkpoints {
		size, root := checkpoint(decoded(text), log, known)
		roots[size] = root
		computed, err := tlog.TreeHash(size, tree)
		must(err)
		if size > 0 && computed != roots[size] {
			fail(fmt.Sprintf("the root of %d leaves", size))
		}
	}
	for _, p := range f.Inclusion {
		leaf := tlog.RecordHash(decoded(f.Leaves[p.Index]))
		must(tlog.CheckRecord(tlog.RecordProof(hashes(p.Path)), p.Size, root(roots, p.Size), p.Index, leaf))
	}
	for _, p := range f.Consistency {
		must(tlog.CheckTree(tlog.TreeProof(hashes(p.Proof)), p.Size, root(roots, p.Size), p.OldSize, root(roots, p.OldSize)))
	}
	fmt.Printf("%d checkpoints, %d inclusion proofs, %d consistency proofs hold\n",
		len(f.Checkpoints), len(f.Inclusion), len(f.Consistency))
}

func made(f file) file {
	seed := decoded(f.Seed)
	name := strings.SplitN(f.LogKey, "+", 2)[0]
	public := ed25519.NewKeyFromSeed(seed).Public().(ed25519.PublicKey)
	key, err := note.NewEd25519VerifierKey(name, public)
	must(err)
	private := append([]byte{1}, seed...)
	signer, err := note.NewSigner("PRIVATE+KEY+" + name + "+" + strings.SplitN(key, "+", 3)[1] + "+" +
		base64.StdEncoding.EncodeToString(private))
	must(err)
	out := file{LogKey: key, Leaves: f.Leaves}
	tree := stored(f.Leaves)
	for size := int64(1); size <= int64(len(f.Leaves)); size++ {
		root, err := tlog.TreeHash(size, tree)
		must(err)
		signed, err := note.Sign(&note.Note{Text: fmt.Sprintf("%s\n%d\n%v\n", name, size, root)}, signer)
		must(err)
		out.Checkpoints = append(out.Checkpoints, base64.StdEncoding.EncodeToString(signed))
		for index := int64(0); index < size; index++ {
			path, err := tlog.ProveRecord(size, index, tree)
			must(err)
			out.Inclusion = append(out.Inclusion, included{index, size, strs(path)})
		}
		for old := int64(1); old <= size; old++ {
			proof, err := tlog.ProveTree(size, old, tree)
			must(err)
			out.Consistency = append(out.Consistency, grown{old, size, strs(proof)})
		}
	}
	return out
}

// stored keeps the hashes of all the leaves as x/mod lays them out.
func stored(leaves []string) tlog.HashReader {
	var all []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		found := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			found[i] = all[index]
		}
		return found, nil
	})
	for i, leaf := range leaves {
		more, err := tlog.StoredHashes(int64(i), decoded(leaf), reader)
		must(err)
		all = append(all, more...)
	}
	return reader
}

// cosigner verifies c2sp.org/tlog-cosignature over Ed25519, which x/mod doesn't know.
type cosigner struct {
	name string
	id   uint32
	key  ed25519.PublicKey
}

func witness(vkey string) note.Verifier {
	parts := strings.SplitN(vkey, "+", 3)
	typed := decoded(parts[2])
	if len(typed) != 33 || typed[0] != 4 {
		fail("not a witness's key")
	}
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), typed...))
	id := binary.BigEndian.Uint32(sum[:4])
	if fmt.Sprintf("%08x", id) != parts[1] {
		fail("not the id of the witness's key")
	}
	return cosigner{parts[0], id, ed25519.PublicKey(typed[1:])}
}

func (c cosigner) Name() string    { return c.name }
func (c cosigner) KeyHash() uint32 { return c.id }
func (c cosigner) Verify(text, signature []byte) bool {
	if len(signature) != 72 {
		return false
	}
	var message bytes.Buffer
	fmt.Fprintf(&message, "cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(signature), text)
	return ed25519.Verify(c.key, message.Bytes(), signature[8:])
}

func root(roots map[int64]tlog.Hash, size int64) tlog.Hash {
	root, ok := roots[size]
	if !ok {
		fail(fmt.Sprintf("no checkpoint of %d leaves", size))
	}
	return root
}

func hashes(texts []string) []tlog.Hash {
	found := make([]tlog.Hash, len(texts))
	for i, text := range texts {
		found[i] = hash(text)
	}
	return found
}

func hash(text string) tlog.Hash {
	h, err := tlog.ParseHash(text)
	must(err)
	return h
}

func strs(hashes []tlog.Hash) []string {
	texts := make([]string, len(hashes))
	for i, h := range hashes {
		texts[i] = h.String()
	}
	return texts
}

func decoded(text string) []byte {
	bytes, err := base64.StdEncoding.DecodeString(text)
	must(err)
	return bytes
}

func must(err error) {
	if err != nil {
		fail(err.Error())
	}
}

func fail(problem string) {
	fmt.Println("does not hold: " + problem)
	os.Exit(1)
}
