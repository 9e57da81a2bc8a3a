;; The inner loops of the labeller: which rows of weights a block's features have, their sum, and the strongest of them.
;; WebAssembly, because these loops run some five hundred times for every line: cold, they cost JavaScript as much as
;; starting Node; warm, the sixteen additions of a row are two instructions here. kernel.ts lays out the memory and calls.
;;
;; A *cue* has a value for each block, a byte. A cue and a value make an *entry*; so do the values of a *pair* of cues.
;; An entry seen from a block's own place or from up to REACH blocks away has a row of weights, or none (−1). Hashed features
;; are looked up by the upper half of their hash, which names a bucket, and the lower half within it.
(module
  (import "layout" "memory" (memory 1))

  (import "layout" "cues" (global $cues i32))             ;; how many cues there are
  (import "layout" "pairs" (global $pairs i32))           ;; how many pairs
  (import "layout" "entries" (global $entries i32))       ;; how many entries, the edge (the last) included
  (import "layout" "reach" (global $reach i32))           ;; how many blocks away cues are seen

  ;; Where things are, in bytes.
  (import "layout" "seen" (global $seen i32))             ;; i32 for each distance from 0: how many cues are seen from there
  (import "layout" "base" (global $base i32))             ;; i32 for each cue: its first entry
  (import "layout" "silent" (global $silent i32))         ;; u8 for each cue: 1 where the value 0 has no entry
  (import "layout" "pair" (global $pair i32))             ;; four i32 for each pair: two cues, the second's values, the first entry
  (import "layout" "entryRow" (global $entryRow i32))     ;; i32 for each entry at each offset from −reach: its row, −1 for none
  (import "layout" "bucket" (global $bucket i32))         ;; u32 for each bucket and one more: its first row
  (import "layout" "low" (global $low i32))               ;; u16 for each row: the lower half of its hash
  (import "layout" "rows" (global $rows i32))             ;; sixteen i8 for each row: its weights
  (import "layout" "values" (global $values i32))         ;; u8 for each cue of each block
  (import "layout" "hashFrom" (global $hashFrom i32))     ;; u32 for each block and one more: its first hash
  (import "layout" "hashes" (global $hashes i32))         ;; i32 for each hashed feature
  (import "layout" "sum" (global $sum i32))               ;; sixteen i32: the sum of rows
  (import "layout" "listFrom" (global $listFrom i32))     ;; u32 for each block and one more: where its features begin on the list
  (import "layout" "list" (global $list i32))             ;; two i32 for each feature found: its row's address and its name
  (import "layout" "strongest" (global $strongest i32))   ;; two i32 for each of the strongest: the weight and the name

  ;; The end of the list.
  (global $end (mut i32) (i32.const 0))

  ;; Where each bucket begins, from the buckets' sizes (u8), which are in `list` for the moment.
  (func (export "open")
    (local $at i32) (local $row i32)
    (loop $next
      (i32.store (i32.add (global.get $bucket) (i32.shl (local.get $at) (i32.const 2))) (local.get $row))
      (local.set $row (i32.add (local.get $row) (i32.load8_u (i32.add (global.get $list) (local.get $at)))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 1))) (i32.const 65536))))
    (i32.store (i32.add (global.get $bucket) (i32.const 262144)) (local.get $row)))

  ;; The row of a hash, −1 for none.
  (func $rowOf (export "rowOf") (param $hash i32) (result i32)
    (local $at i32) (local $stop i32)
    (local.set $at
      (i32.add (global.get $bucket) (i32.shl (i32.shr_u (local.get $hash) (i32.const 16)) (i32.const 2))))
    (local.set $stop (i32.load offset=4 (local.get $at)))
    (local.set $at (i32.load (local.get $at)))
    (local.set $hash (i32.and (local.get $hash) (i32.const 0xffff)))
    (block $none
      (loop $next
        (br_if $none (i32.ge_u (local.get $at) (local.get $stop)))
        (if (i32.eq (local.get $hash)
              (i32.load16_u (i32.add (global.get $low) (i32.shl (local.get $at) (i32.const 1)))))
          (then (return (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (i32.const -1))

  ;; Puts a feature on the list if it has a row.
  (func $put (param $row i32) (param $name i32)
    (if (i32.ge_s (local.get $row) (i32.const 0))
      (then
        (i32.store (global.get $end) (i32.add (global.get $rows) (i32.shl (local.get $row) (i32.const 4))))
        (i32.store offset=4 (global.get $end) (local.get $name))
        (global.set $end (i32.add (global.get $end) (i32.const 8))))))

  ;; Puts an entry on the list; `table` is the first entry's number at this offset.
  (func $putEntry (param $table i32) (param $entry i32)
    (local $name i32)
    (local.set $name (i32.add (local.get $table) (local.get $entry)))
    (call $put
      (i32.load (i32.add (global.get $entryRow) (i32.shl (local.get $name) (i32.const 2))))
      (local.get $name)))

  ;; The first `count` cues of a block, whose values are at `values`.
  (func $putCues (param $table i32) (param $values i32) (param $count i32)
    (local $cue i32) (local $value i32)
    (loop $next
      (local.set $value (i32.load8_u (i32.add (local.get $values) (local.get $cue))))
      (if (i32.or (local.get $value)
            (i32.eqz (i32.load8_u (i32.add (global.get $silent) (local.get $cue)))))
        (then
          (call $putEntry (local.get $table)
            (i32.add (local.get $value)
              (i32.load (i32.add (global.get $base) (i32.shl (local.get $cue) (i32.const 2))))))))
      (br_if $next (i32.lt_u (local.tee $cue (i32.add (local.get $cue) (i32.const 1))) (local.get $count)))))

  (func $putPairs (param $table i32) (param $values i32)
    (local $at i32) (local $stop i32)
    (local.set $at (global.get $pair))
    (local.set $stop (i32.add (local.get $at) (i32.shl (global.get $pairs) (i32.const 4))))
    (loop $next
      (call $putEntry (local.get $table)
        (i32.add (i32.load offset=12 (local.get $at))
          (i32.add
            (i32.mul
              (i32.load8_u (i32.add (local.get $values) (i32.load (local.get $at))))
              (i32.load offset=8 (local.get $at)))
            (i32.load8_u (i32.add (local.get $values) (i32.load offset=4 (local.get $at)))))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $stop)))))

  ;; Hashed features are named −1, −2, … in their block's order.
  (func $putHashes (param $block i32)
    (local $at i32) (local $stop i32) (local $name i32)
    (local.set $at (i32.add (global.get $hashFrom) (i32.shl (local.get $block) (i32.const 2))))
    (local.set $stop (i32.load offset=4 (local.get $at)))
    (local.set $at (i32.load (local.get $at)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $stop)))
        (local.set $name (i32.sub (local.get $name) (i32.const 1)))
        (call $put
          (call $rowOf (i32.load (i32.add (global.get $hashes) (i32.shl (local.get $at) (i32.const 2)))))
          (local.get $name))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next))))

  ;; Lists every feature of block `block` of `count` that has a row: its own cues, those of the blocks around, its pairs, its
  ;; hashed features. What is beyond the first and last block is an edge.
  (func $gatherOne (param $block i32) (param $count i32)
    (local $offset i32) (local $other i32) (local $table i32) (local $away i32)
    (local.set $offset (i32.sub (i32.const 0) (global.get $reach)))
    (loop $next
      (local.set $other (i32.add (local.get $block) (local.get $offset)))
      (local.set $away (select (local.get $offset) (i32.sub (i32.const 0) (local.get $offset))
        (i32.ge_s (local.get $offset) (i32.const 0))))
      (if (i32.ge_u (local.get $other) (local.get $count))
        (then (call $putEntry (local.get $table) (i32.sub (global.get $entries) (i32.const 1))))
        (else
          (call $putCues (local.get $table)
            (i32.add (global.get $values) (i32.mul (local.get $other) (global.get $cues)))
            (i32.load (i32.add (global.get $seen) (i32.shl (local.get $away) (i32.const 2)))))
          (if (i32.eqz (local.get $offset))
            (then
              (call $putPairs (local.get $table)
                (i32.add (global.get $values) (i32.mul (local.get $other) (global.get $cues))))))))
      (local.set $table (i32.add (local.get $table) (global.get $entries)))
      (br_if $next (i32.le_s (local.tee $offset (i32.add (local.get $offset) (i32.const 1))) (global.get $reach))))
    (call $putHashes (local.get $block)))

  ;; The address of the place on the list where a block's features begin; where the one before's end.
  (func $listFromAt (param $block i32) (result i32)
    (i32.add (global.get $listFrom) (i32.shl (local.get $block) (i32.const 2))))

  ;; Lists the features of blocks `from` to `to` of `count`, block by block.
  (func (export "gather") (param $from i32) (param $to i32) (param $count i32)
    (global.set $end (global.get $list))
    (i32.store (call $listFromAt (local.get $from)) (global.get $end))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $from) (local.get $to)))
        (call $gatherOne (local.get $from) (local.get $count))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (i32.store (call $listFromAt (local.get $from)) (global.get $end))
        (br $next))))

  ;; Adds up the rows that a block has on the list. Sixteen-bit sums of bytes are safe for 256 rows, then they go into wider ones.
  (func (export "add") (param $block i32)
    (local $at i32) (local $end i32) (local $stop i32) (local $row v128) (local $low v128) (local $high v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $at (i32.load (call $listFromAt (local.get $block))))
    (local.set $end (i32.load offset=4 (call $listFromAt (local.get $block))))
    (block $done
      (loop $stretch
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $stop (i32.add (local.get $at) (i32.const 2048)))
        (if (i32.gt_u (local.get $stop) (local.get $end)) (then (local.set $stop (local.get $end))))
        (local.set $low (v128.const i64x2 0 0))
        (local.set $high (v128.const i64x2 0 0))
        (loop $next
          (local.set $row (v128.load (i32.load (local.get $at))))
          (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_s (local.get $row))))
          (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_s (local.get $row))))
          (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 8))) (local.get $stop))))
        (local.set $a (i32x4.add (local.get $a) (i32x4.extend_low_i16x8_s (local.get $low))))
        (local.set $b (i32x4.add (local.get $b) (i32x4.extend_high_i16x8_s (local.get $low))))
        (local.set $c (i32x4.add (local.get $c) (i32x4.extend_low_i16x8_s (local.get $high))))
        (local.set $d (i32x4.add (local.get $d) (i32x4.extend_high_i16x8_s (local.get $high))))
        (br $stretch)))
    (v128.store (global.get $sum) (local.get $a))
    (v128.store offset=16 (global.get $sum) (local.get $b))
    (v128.store offset=32 (global.get $sum) (local.get $c))
    (v128.store offset=48 (global.get $sum) (local.get $d)))

  ;; Of the features that a block has on the list, the eight that speak most for state `one` against state `other`, in no
  ;; order; a weight of 0 where there are fewer.
  (func (export "lean") (param $block i32) (param $one i32) (param $other i32)
    (local $at i32) (local $end i32) (local $row i32) (local $weight i32) (local $least i32) (local $slot i32) (local $weakest i32)
    (loop $clear
      (i64.store (i32.add (global.get $strongest) (local.get $slot)) (i64.const 0))
      (br_if $clear (i32.lt_u (local.tee $slot (i32.add (local.get $slot) (i32.const 8))) (i32.const 64))))
    (local.set $weakest (global.get $strongest))
    (local.set $at (i32.load (call $listFromAt (local.get $block))))
    (local.set $end (i32.load offset=4 (call $listFromAt (local.get $block))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $row (i32.load (local.get $at)))
        (local.set $weight (i32.sub
          (i32.load8_s (i32.add (local.get $row) (local.get $one)))
          (i32.load8_s (i32.add (local.get $row) (local.get $other)))))
        (if (i32.gt_s (local.get $weight) (local.get $least))
          (then
            (i32.store (local.get $weakest) (local.get $weight))
            (i32.store offset=4 (local.get $weakest) (i32.load offset=4 (local.get $at)))
            (local.set $least (i32.const 0x7fffffff))
            (local.set $slot (global.get $strongest))
            (loop $look
              (if (i32.lt_s (i32.load (local.get $slot)) (local.get $least))
                (then
                  (local.set $least (i32.load (local.get $slot)))
                  (local.set $weakest (local.get $slot))))
              (br_if $look (i32.lt_u (local.tee $slot (i32.add (local.get $slot) (i32.const 8)))
                (i32.add (global.get $strongest) (i32.const 64)))))))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $next)))))
