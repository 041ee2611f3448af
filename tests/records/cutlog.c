/* LD_PRELOAD recorder: logs every write, sync, truncate, unlink and rename below $CUT_DIR
 * to $CUT_LOG in call order, so that power_cut.py can rebuild what a power cut would leave.
 * Build: cc -O1 -shared -fPIC -o cutlog.so cutlog.c -ldl -lpthread
 * A rename's data is the new path.
 * Record: u8 op, u64 offset, u32 path_len, u32 data_len, path, data (little endian). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int log_fd = -2;
static const char *dir;
static void init(void) {
  if (log_fd != -2) return;
  const char *p = getenv("CUT_LOG"); dir = getenv("CUT_DIR");
  log_fd = p && dir ? (int)syscall(SYS_openat, AT_FDCWD, p, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
}
static void emit(uint8_t op, const char *path, uint64_t off, const void *d, uint32_t n) {
  uint32_t pl = (uint32_t)strlen(path); char h[17];
  h[0] = (char)op; memcpy(h + 1, &off, 8); memcpy(h + 9, &pl, 4); memcpy(h + 13, &n, 4);
  struct iovec v[3] = {{h, 17}, {(void *)path, pl}, {(void *)d, n}};
  syscall(SYS_writev, log_fd, v, n ? 3 : 2);
}
static void *find(void **slot, const char *name) { if (!*slot) *slot = dlsym(RTLD_NEXT, name); return *slot; }
static int path_of(int fd, char *out) {
  char l[64]; snprintf(l, sizeof l, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(l, out, 4095); if (n < 0) return 0; out[n] = 0;
  return strncmp(out, dir, strlen(dir)) == 0;
}
#define HOOK(ret, name, args) typedef ret (*name##_t) args; static name##_t real_##name; ret name args
#define REAL(name) ((name##_t)find((void **)&real_##name, #name))
#define LOGGED(fd) (init(), log_fd >= 0 && fd != log_fd && path_of(fd, p))
HOOK(ssize_t, pwrite64, (int fd, const void *b, size_t n, off_t o)) { char p[4096];
  pthread_mutex_lock(&lock); ssize_t r = REAL(pwrite64)(fd, b, n, o);
  if (r > 0 && LOGGED(fd)) emit('W', p, (uint64_t)o, b, (uint32_t)r);
  pthread_mutex_unlock(&lock); return r; }
ssize_t pwrite(int fd, const void *b, size_t n, off_t o) { return pwrite64(fd, b, n, o); }
HOOK(ssize_t, write, (int fd, const void *b, size_t n)) { char p[4096];
  pthread_mutex_lock(&lock); ssize_t r = REAL(write)(fd, b, n);
  if (r > 0 && LOGGED(fd)) emit('W', p, (uint64_t)(lseek(fd, 0, SEEK_CUR) - r), b, (uint32_t)r);
  pthread_mutex_unlock(&lock); return r; }
static int synced(int fd, int r) { char p[4096]; if (r == 0 && LOGGED(fd)) emit('S', p, 0, "", 0); return r; }
HOOK(int, fsync, (int fd)) { pthread_mutex_lock(&lock); int r = synced(fd, REAL(fsync)(fd)); pthread_mutex_unlock(&lock); return r; }
HOOK(int, fdatasync, (int fd)) { pthread_mutex_lock(&lock); int r = synced(fd, REAL(fdatasync)(fd)); pthread_mutex_unlock(&lock); return r; }
HOOK(int, ftruncate64, (int fd, off_t n)) { char p[4096];
  pthread_mutex_lock(&lock); int r = REAL(ftruncate64)(fd, n);
  if (r == 0 && LOGGED(fd)) emit('T', p, (uint64_t)n, "", 0);
  pthread_mutex_unlock(&lock); return r; }
int ftruncate(int fd, off_t n) { return ftruncate64(fd, n); }
HOOK(int, unlink, (const char *path)) { pthread_mutex_lock(&lock); int r = REAL(unlink)(path); init();
  if (r == 0 && log_fd >= 0 && strncmp(path, dir, strlen(dir)) == 0) emit('U', path, 0, "", 0);
  pthread_mutex_unlock(&lock); return r; }
HOOK(int, rename, (const char *from, const char *to)) { pthread_mutex_lock(&lock); int r = REAL(rename)(from, to); init();
  if (r == 0 && log_fd >= 0 && strncmp(from, dir, strlen(dir)) == 0) emit('R', from, 0, to, (uint32_t)strlen(to));
  pthread_mutex_unlock(&lock); return r; }
