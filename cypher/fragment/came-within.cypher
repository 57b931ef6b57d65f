// The record <1> came at a position within the runs <2>.
any(run IN range(0, size(<2>) - 1, 2) WHERE <2>[run] <= <1>.since AND <1>.since <= <2>[run + 1])
